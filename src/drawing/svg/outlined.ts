import type { PdfFace } from '../pdf/faces';
import { lineOutline } from '../text/textOutline';
import { element, escapeXml } from './markup';
import { parseXml, type XmlElement } from './xml';

type Values = Readonly<Record<string, string>>;

/** What belongs to text alone. Groups hand it down, and outlines have no use for it. */
const TYPE = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'aria-hidden'];

function outlinedText({ attributes, text }: XmlElement, type: Values, faces: readonly PdfFace[]): string {
  const { x, y, ...look } = attributes;
  const d = lineOutline(
    faces,
    {
      text,
      family: type['font-family']!.split(',')[0]!.replaceAll("'", ''),
      weight: Number(type['font-weight'] ?? 400),
      size: Number(type['font-size']),
      x: Number(x),
      y: Number(y),
      anchor: (type['text-anchor'] ?? 'start') as 'start',
    },
    new Set(),
  );
  return element('path', { ...withoutText(look), d });
}

function withoutText(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !TYPE.includes(name)));
}

function outlined(node: XmlElement, above: Values, faces: readonly PdfFace[]): string {
  const type = { ...above, ...node.attributes };
  if (node.name === 'text') return outlinedText(node, type, faces);
  const content = node.children.map((child) => outlined(child, type, faces)).join('');
  return element(node.name, withoutText(node.attributes), escapeXml(node.text) + content);
}

/**
 * A drawing of ours with every text as outlines, for layout programs and for sites that take no typeface inside a drawing:
 * it needs no typeface anywhere. Its words stay in its title, description and metadata. The same bytes in Node and browser.
 */
export function outlinedSvg(svg: string, faces: readonly PdfFace[]): string {
  return outlined(parseXml(svg), {}, faces);
}
