import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { RecordArticle, RecordDetails, RecordIndex, RecordSearch } from '../../events/model';
import { loadRecord, type RecordData } from '../schema/load';
import { articlePart, detailsPart } from './detailsPart';
import { indexPart } from './indexPart';
import { readRegions } from './regions';
import { searchPart } from './searchPart';
import { withTypography } from './typographic';

/** Where the record is kept. */
export const RECORD_DIR = fileURLToPath(new URL('../data/', import.meta.url));

/** The record as the browser gets it, one part per file, and the list of its published versions. */
export interface BuiltRecord {
  readonly index: RecordIndex;
  readonly details: RecordDetails;
  readonly article: RecordArticle;
  readonly search: RecordSearch;
  readonly releases: RecordData['releases'];
}

/** The same data as JSON with the keys of every object in order: equal content gives equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The record in `dir` as the browser gets it. Its version is the first 12 hexadecimal digits of the SHA-256 of its
 * content; the search keys follow from the content and do not count. Throws `RecordFaults` if it is not valid.
 */
export function buildRecord(dir: string = RECORD_DIR): BuiltRecord {
  const regions = readRegions();
  const record = loadRecord(dir, regions);
  const index = withTypography(indexPart(record, regions));
  const details = withTypography(detailsPart(record, regions));
  const article = withTypography(articlePart(record));
  const content = canonical({ index, details, article });
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    index: { version, ...index },
    details: { version, ...details },
    article: { version, ...article },
    search: { version, ...withTypography(searchPart(record, regions)) },
    releases: record.releases,
  };
}
