import type { Box } from '../box';
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

/** Where a scene is drawn on a page. */
interface Place {
  readonly paper: PdfPaper;
  /** Takes the tags. */
  readonly parent: Struct;
  /** Upper left corner, in points. */
  readonly x: number;
  readonly y: number;
  /** Points per scene unit. */
  readonly scale: number;
}

/** Left, top, right and bottom in points of what takes `box` in a scene at `place`, in groups that scale it by `within`. */
function edgesOf({ x, y, scale }: Place, box: Box, within: number): [number, number, number, number] {
  const unit = scale * within;
  const [left, top] = [x + box.x * unit, y + box.y * unit];
  return [left, top, left + box.width * unit, top + box.height * unit];
}

/**
 * Draws a scene so that screen readers get it in order: headings, paragraphs, each map as one figure with its description and
 * place, the rest as decoration.
 */
export function drawTagged(place: Place, { lang, unit, nodes, about }: Scene, colours: Colours): void {
  const { paper, parent, x, y, scale } = place;
  const { doc } = paper;
  const alt = about?.Description ?? '';
  const walk = (drawing: PdfDrawing, children: readonly Node[], scaled: number): void => {
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
        const options = node.kind === 'inset' ? { alt, bbox: edgesOf(place, node.box, scaled) } : {};
        parent.add(doc.struct(tag, options, () => drawNodes(drawing, [node])));
      } else if (node.kind === 'group') {
        within(drawing, node, (inner) => walk(inner, node.children, scaled * (node.scale ?? 1)));
      }
    }
    flush();
  };
  doc.save().translate(x, y).scale(scale);
  walk({ paper, colours, lang, unit, style: {} }, nodes, 1);
  doc.restore();
}
