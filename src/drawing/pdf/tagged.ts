import type { Node, Scene } from '../scene/scene';
import type { Colours } from '../../theme/colours';
import type { PdfPaper } from './document';
import { drawNodes, within, type PdfDrawing } from './drawNodes';

type Struct = ReturnType<PdfPaper['doc']['struct']>;

const TAGS = { heading: 'H1', paragraph: 'P' } as const;

/** How a node is read out: under a tag, through what it holds, or not at all. */
function tagOf({ kind, role }: Node): string | null {
  if (role === 'heading' || role === 'paragraph') return TAGS[role];
  if (kind === 'text') return 'P';
  return kind === 'inset' ? 'Figure' : null;
}

/**
 * Draws a scene so that screen readers get it in order: headings, paragraphs, each map as one figure with `alt`, the rest
 * as decoration. `parent` takes the tags.
 */
export function drawTagged(
  paper: PdfPaper,
  { lang, unit, nodes, about }: Scene,
  colours: Colours,
  parent: Struct,
): void {
  const { doc } = paper;
  const alt = about?.Description ?? '';
  const walk = (drawing: PdfDrawing, children: readonly Node[]): void => {
    let decoration: Node[] = [];
    const flush = () => {
      const marked = decoration;
      if (marked.length === 0) return;
      decoration = [];
      doc.markContent('Artifact', { type: 'Layout' });
      drawNodes(drawing, marked);
      doc.endMarkedContent();
    };
    for (const node of children) {
      const tag = tagOf(node);
      if (tag === null && node.kind !== 'group') {
        decoration.push(node);
        continue;
      }
      flush();
      if (tag !== null) {
        const options = tag === 'Figure' ? { alt } : {};
        parent.add(doc.struct(tag, options, () => drawNodes(drawing, [node])));
      } else if (node.kind === 'group') within(drawing, node, (inner) => walk(inner, node.children));
    }
    flush();
  };
  walk({ paper, colours, lang, unit, style: {} }, nodes);
}
