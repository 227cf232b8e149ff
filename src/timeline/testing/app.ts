import { createStore } from 'zustand/vanilla';
import type { RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { createActions } from '../../state/actions';
import type { App, Environment } from '../../state/app';
import { createResource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { createAppStore } from '../../state/store';
import { DEFAULT_STATE, type UrlContext } from '../../state/url';

/** An app over `index` whose long texts and shapes never load; what the time controls need and no more. */
export function appOf(
  index: RecordIndex,
  state: Partial<AppState> = {},
  env: Partial<Environment> = {},
): App {
  const record = createEventStore(index);
  const context: UrlContext = {
    bounds: index.bounds,
    gazetteer: record.gazetteer,
    eventDay: (id) => record.event(id)?.date,
  };
  const store = createAppStore({ ...DEFAULT_STATE, ...state });
  const never = <T>() => createResource<T>(() => new Promise<T>(() => undefined));
  return {
    store,
    actions: createActions(store, context),
    record,
    context,
    env: createStore<Environment>(() => ({ systemDark: false, reducedMotion: false, ...env })),
    details: never(),
    article: never(),
    shapes: never(),
    provinceShapes: never,
    notices: createStore(() => []),
    notify: () => undefined,
    renderer: createStore(() => ({ active: 'figure' as const, painted: null })),
    asset: (path) => path,
  };
}
