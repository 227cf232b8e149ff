import { createStore } from 'zustand/vanilla';
import type { EventStore } from '../../events/store';
import { createActions } from '../actions';
import type { App, Environment, Notice, RendererState } from '../app';
import { createResource } from '../resource';
import type { AppState } from '../state';
import { createAppStore } from '../store';
import { DEFAULT_STATE, urlContextOf } from '../url';

/** An app over `record` as a room's tests need it: nothing loads, nothing moves, until `parts` says otherwise. */
export function appOver(record: EventStore, state: Partial<AppState> = {}, parts: Partial<App> = {}): App {
  const context = urlContextOf(record);
  const store = createAppStore({ ...DEFAULT_STATE, ...state });
  const notices = createStore<readonly Notice[]>(() => []);
  const never = <T>() => createResource<T>(() => new Promise<T>(() => undefined));
  return {
    store,
    actions: createActions(store, context),
    record,
    context,
    released: null,
    stories: [],
    env: createStore<Environment>(() => ({ systemDark: false, reducedMotion: true })),
    details: never(),
    article: never(),
    series: { network: never(), shares: never(), outcomes: never() },
    shapes: never(),
    provinceShapes: never,
    notices,
    notify: (notice) => notices.setState([...notices.getState(), notice], true),
    renderer: createStore<RendererState>(() => ({ active: 'figure', painted: null, awaitsLegend: false })),
    asset: (path) => path,
    ...parts,
  };
}
