import { createStore } from 'zustand/vanilla';
import { readFileSync } from 'node:fs';
import type { RecordArticle, RecordDetails, RecordIndex, RecordSearch } from '../../events/model';
import { createEventStore } from '../../events/store';
import { DATA_VERSION } from '../../events/version';
import type { App } from '../../state/app';
import type { Resource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';

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

function loaded<T>(value: T): Resource<T> {
  return {
    store: createStore(() => ({ status: 'ready' as const, value })),
    load: () => Promise.resolve({ status: 'ready', value }),
  };
}

interface Options {
  readonly details?: Resource<RecordDetails>;
  readonly article?: Resource<RecordArticle>;
}

/** An app over the real record with its long texts there; `details` and `article` may be made to fail or to wait. */
export function appWith(state: Partial<AppState> = {}, options: Options = {}): App {
  return appOver(REAL_STORE, state, {
    details: options.details ?? loaded(RECORD.details),
    article: options.article ?? loaded(RECORD.article),
    asset: (path) => `https://map.example/${path}`,
  });
}
