import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Load, Resource } from '../state/resource';

/** What is known of `resource` now; starts to load it. */
export function useResource<T>(resource: Resource<T>): Load<T> {
  useEffect(() => void resource.load(), [resource]);
  return useStore(resource.store);
}

/** What `resource` has loaded, null until then; starts to load it once it is `needed`. */
export function useLoaded<T>(resource: Resource<T>, needed = true): T | null {
  useEffect(() => {
    if (needed) void resource.load();
  }, [resource, needed]);
  return useStore(resource.store, (load) => (load.status === 'ready' ? load.value : null));
}
