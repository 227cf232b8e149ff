import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Load, Resource } from '../state/resource';

/** What is known of `resource` now; starts to load it. */
export function useResource<T>(resource: Resource<T>): Load<T> {
  useEffect(() => void resource.load(), [resource]);
  return useStore(resource.store);
}
