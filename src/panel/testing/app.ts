import { createStore } from 'zustand/vanilla';
import type { RecordArticle, RecordDetails } from '../../events/model';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import type { App } from '../../state/app';
import type { Resource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';

function loaded<T>(value: T): Resource<T> {
  return {
    store: createStore(() => ({ status: 'ready' as const, value })),
    load: () => Promise.resolve({ status: 'ready', value }),
    value: () => Promise.resolve(value),
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
