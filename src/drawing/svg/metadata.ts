import type { FigureMetadata } from '../scene/metadata';
import { element, escapeXml } from './markup';

/** The elements of Dublin Core that hold the fields. */
export const DUBLIN_CORE: Readonly<Record<keyof FigureMetadata, string>> = {
  Title: 'dc:title',
  Description: 'dc:description',
  Source: 'dc:source',
  Copyright: 'dc:rights',
  URL: 'dc:identifier',
  // Dublin Core's fifteen elements alone: some sites take no other names in a drawing.
  Version: 'dc:relation',
};

/** The fields as `<title>`, `<desc>` and Dublin Core in `<metadata>`. */
export function metadataSvg(fields: FigureMetadata, titleId: string, descId: string): string {
  const entries = (Object.keys(DUBLIN_CORE) as (keyof FigureMetadata)[])
    .filter((name) => fields[name] !== '')
    .map((name) => element(DUBLIN_CORE[name], {}, escapeXml(fields[name])));
  const rdf = element(
    'rdf:RDF',
    {
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('rdf:Description', { 'rdf:about': fields.URL }, entries.join('')),
  );
  return (
    element('title', { id: titleId }, escapeXml(fields.Title)) +
    element('desc', { id: descId }, escapeXml(fields.Description)) +
    element('metadata', {}, rdf)
  );
}
