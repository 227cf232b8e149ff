import { createStore, type StoreApi } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { AppState } from './state';

/** The reader's choices. `subscribe(selector, listener)` lets the map listen outside React. */
export type AppStore = Omit<StoreApi<AppState>, 'subscribe'> & {
  subscribe: {
    (listener: (state: AppState, previous: AppState) => void): () => void;
    <T>(
      selector: (state: AppState) => T,
      listener: (value: T, previous: T) => void,
      options?: { equalityFn?: (a: T, b: T) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
};

/** A store of its own for each page, map or test; never shared through a module. */
export function createAppStore(initial: AppState): AppStore {
  return createStore<AppState>()(subscribeWithSelector(() => initial));
}
