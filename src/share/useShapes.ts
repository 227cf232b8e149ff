import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MapShapes } from '../drawing/cartography/mapShapes';
import type { Adcode } from '../regions/region';
import type { App } from '../state/app';
import type { Load, Resource } from '../state/resource';
import { provinceOf, shapesOf } from './mapShapes';

const NOTHING = createStore<Load<never>>(() => ({ status: 'idle' }));

/** What is known of `resource`, if there is one; starts to load it unless that failed: what failed waits for the reader's word. */
function useUntilFailed<T>(resource: Resource<T> | null): Load<T> {
  useEffect(() => {
    if (resource?.store.getState().status === 'idle') void resource.load();
  }, [resource]);
  return useStore<Resource<T>['store'] | typeof NOTHING, Load<T>>(resource?.store ?? NOTHING, (load) => load);
}

/** The shapes that a map of `region` is drawn from, loaded when they are first asked for; see `useUntilFailed`. */
export function useShapes(app: App, region: Adcode): Load<MapShapes> {
  const province = provinceOf(app, region);
  const country = useUntilFailed(app.shapes);
  const inside = useUntilFailed(province);
  const within = province && inside;
  return useMemo(() => {
    if (country.status === 'error') return country;
    if (within?.status === 'error') return within;
    if (country.status !== 'ready' || (within && within.status !== 'ready')) return { status: 'loading' };
    return { status: 'ready', value: shapesOf(country.value, within && within.value) };
  }, [country, within]);
}
