import type { ImageFields } from '../../export/pngText';
import { allElements, parseXml } from './xml';

/** Field of each Dublin Core element that a figure's `<metadata>` holds. */
const FIELDS: Readonly<Record<string, string>> = {
  'dc:title': 'Title',
  'dc:description': 'Description',
  'dc:source': 'Source',
  'dc:rights': 'Copyright',
  'dc:identifier': 'URL',
  'dc:relation': 'Version',
};

/** The fields in the `<metadata>` of a figure. Throws `RangeError` when it is no figure of ours. */
export function readSvgFields(svg: string): ImageFields {
  const metadata = parseXml(svg).children.find(({ name }) => name === 'metadata');
  if (!metadata) throw new RangeError('A drawing without metadata');
  return Object.fromEntries(
    allElements(metadata).flatMap(({ name, text }) => (FIELDS[name] ? [[FIELDS[name], text]] : [])),
  );
}
