import type { XmlElement } from '../svg/xml';
import { drawElement, familyOf, styleOf, within, type SvgOnPaper } from './drawSvg';

type Attributes = Readonly<Record<string, string>>;
type Struct = ReturnType<SvgOnPaper['paper']['doc']['struct']>;

type Part = {
  readonly kind: 'text' | 'map' | 'group' | 'artifact';
  readonly elements: readonly XmlElement[];
};

/** Lines of one paragraph: the same type at the same edge. */
function sameParagraph(a: XmlElement, b: XmlElement): boolean {
  return ['x', 'font-size', 'font-family', 'font-weight', 'fill', 'text-anchor'].every(
    (name) => a.attributes[name] === b.attributes[name],
  );
}

/** Children in drawing order: paragraphs, maps, groups that hold such, and what is only decoration. */
function partsOf(children: readonly XmlElement[]): readonly Part[] {
  const parts: { kind: Part['kind']; elements: XmlElement[] }[] = [];
  for (const element of children) {
    const kind =
      element.name === 'text'
        ? 'text'
        : element.attributes['class'] === 'map'
          ? 'map'
          : element.name === 'g'
            ? 'group'
            : 'artifact';
    const last = parts.at(-1);
    const joins =
      last?.kind === kind &&
      (kind === 'artifact' || (kind === 'text' && sameParagraph(last.elements.at(-1)!, element)));
    if (joins) last.elements.push(element);
    else parts.push({ kind, elements: [element] });
  }
  return parts;
}

/**
 * Draws a figure so that screen readers get it in order: its headline as a heading, its texts as paragraphs, each map as
 * one figure with `alt`, the rest as decoration. `parent` takes the tags.
 */
export function drawTagged(drawing: SvgOnPaper, root: XmlElement, alt: string, parent: Struct): void {
  const { doc } = drawing.paper;
  const walk = (element: XmlElement, style: Attributes): void => {
    const own = styleOf(element.attributes, style);
    const draw = (elements: readonly XmlElement[]) => () => {
      for (const child of elements) drawElement(drawing, child, own);
    };
    within(drawing, element, () => {
      for (const { kind, elements } of partsOf(element.children)) {
        if (kind === 'group') {
          walk(elements[0]!, own);
        } else if (kind === 'artifact') {
          doc.markContent('Artifact', { type: 'Layout' });
          draw(elements)();
          doc.endMarkedContent();
        } else if (kind === 'map') {
          parent.add(doc.struct('Figure', { alt }, draw(elements)));
        } else {
          const heading = familyOf(styleOf(elements[0]!.attributes, own)).includes('Serif');
          parent.add(doc.struct(heading ? 'H1' : 'P', {}, draw(elements)));
        }
      }
    });
  };
  walk(root, {});
}
