import { createStore } from 'zustand/vanilla';
import { readFileSync } from 'node:fs';
import type { RecordArticle, RecordDetails, RecordIndex, RecordSearch } from '../../events/model';
import { unpack, type Packed } from '../../events/pack';
import { createEventStore } from '../../events/store';
import { DATA_VERSION } from '../../events/version';
import { createActions } from '../../state/actions';
import type { App, Environment, Notice } from '../../state/app';
import { createResource, type Resource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { createAppStore } from '../../state/store';
import { DEFAULT_STATE, type UrlContext } from '../../state/url';

/** A published file of the record, as the browser gets it. */
function published(part: string): unknown {
  return JSON.parse(readFileSync(`public/data/${DATA_VERSION}/${part}.json`, 'utf8'));
}

/** The published record. */
export const RECORD = {
  index: published('index') as RecordIndex,
  details: unpack(published('details') as Packed) as unknown as RecordDetails,
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
  const record = REAL_STORE;
  const context: UrlContext = {
    bounds: RECORD.index.bounds,
    gazetteer: record.gazetteer,
    eventDay: (id) => record.event(id)?.date,
  };
  const store = createAppStore({ ...DEFAULT_STATE, ...state });
  const never = <T>() => createResource<T>(() => new Promise<T>(() => undefined));
  const notices = createStore<readonly Notice[]>(() => []);
  return {
    store,
    actions: createActions(store, context),
    record,
    context,
    env: createStore<Environment>(() => ({ systemDark: false, reducedMotion: true })),
    details: options.details ?? loaded(RECORD.details),
    article: options.article ?? loaded(RECORD.article),
    shapes: never(),
    provinceShapes: never,
    notices,
    notify: (notice) => notices.setState([...notices.getState(), notice], true),
    renderer: createStore(() => ({ active: 'figure' as const, painted: null })),
    asset: (path) => `https://map.example/${path}`,
  };
}
