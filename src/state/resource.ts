import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something fetched once: what is known of it now. A failed load keeps its reason and may be tried again. */
export type Load<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly error: Error };

/** Whatever was thrown, as an error. */
export const errorOf = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

export interface Resource<T> {
  readonly store: StoreApi<Load<T>>;
  /** Starts the load unless it is running or done. Never rejects: the outcome is in the store. */
  readonly load: () => Promise<Load<T>>;
  /** The loaded value. Rejects with what kept it from arriving. */
  readonly value: () => Promise<T>;
}

/** Wraps `fetchValue` so that views can show loading, the value or the failure. */
export function createResource<T>(fetchValue: () => Promise<T>): Resource<T> {
  const store = createStore<Load<T>>(() => ({ status: 'idle' }));
  let running: Promise<Load<T>> | undefined;

  async function run(): Promise<Load<T>> {
    store.setState({ status: 'loading' }, true);
    try {
      store.setState({ status: 'ready', value: await fetchValue() }, true);
    } catch (thrown) {
      store.setState({ status: 'error', error: errorOf(thrown) }, true);
    }
    running = undefined;
    return store.getState();
  }
  const load = async () => (store.getState().status === 'ready' ? store.getState() : (running ??= run()));
  return {
    store,
    load,
    async value() {
      const loaded = await load();
      if (loaded.status === 'ready') return loaded.value;
      throw loaded.status === 'error' ? loaded.error : new Error('Not loaded');
    },
  };
}
