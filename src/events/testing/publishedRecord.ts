import { readFileSync } from 'node:fs';
import type { RecordArticle, RecordDetails, RecordIndex, RecordSearch } from '../model';
import { createEventStore } from '../store';
import { DATA_VERSION } from '../version';

/** A published file of the record, as the browser gets it. */
function published(part: string): unknown {
  return JSON.parse(readFileSync(`public/data/${DATA_VERSION}/${part}.json`, 'utf8'));
}

/** The published record. */
export const RECORD = {
  index: published('index') as RecordIndex,
  details: published('details') as RecordDetails,
  article: published('article') as RecordArticle,
  search: published('search') as RecordSearch,
};

export const REAL_STORE = createEventStore(RECORD.index);
