import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RecordDetails } from '../../events/model';
import { detailedShapes, withProvince } from '../../drawing/cartography/mapShapes';
import { NATION, type Adcode } from '../../regions/region';
import type { ShapeFile } from '../../regions/shapes';
import type { App } from '../../state/app';
import type { Load } from '../../state/resource';
import type { FigureInputs } from './make/picture';

export type LoadedInputs =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly inputs: FigureInputs }
  | { readonly status: 'error'; readonly error: Error; readonly retry: () => void };

const NOTHING = createStore<Load<ShapeFile>>(() => ({ status: 'idle' }));

type Part<T> = Load<T> | null;

/** What the parts come to: the first failure, or all of them, or nothing yet. */
function inputsOf(
  details: Load<RecordDetails>,
  country: Load<ShapeFile>,
  within: Part<ShapeFile>,
): FigureInputs | Error | null {
  for (const part of [details, country, within]) {
    if (part?.status === 'error') return part.error;
  }
  if (details.status !== 'ready' || country.status !== 'ready') return null;
  const shapes = detailedShapes(country.value);
  if (within === null) return { shapes, details: details.value };
  if (within.status !== 'ready') return null;
  return { shapes: withProvince(shapes, within.value), details: details.value };
}

/** The shapes and long texts that a figure of `region` is drawn from, loaded when they are first asked for. */
export function useFigureInputs(app: App, region: Adcode): LoadedInputs {
  // A unit without any below it is drawn from the country's own file.
  const inside = region !== NATION && app.context.gazetteer.children(region).length > 0;
  const province = inside ? app.provinceShapes(region) : null;
  const details = useStore(app.details.store);
  const country = useStore(app.shapes.store);
  const loaded = useStore(province?.store ?? NOTHING);
  const within = province ? loaded : null;
  const found = useMemo(() => inputsOf(details, country, within), [details, country, within]);

  const load = () => {
    for (const resource of [app.details, app.shapes, province]) void resource?.load();
  };
  useEffect(() => {
    for (const resource of [app.details, app.shapes, province]) {
      // What failed waits for the reader's word.
      if (resource?.store.getState().status === 'idle') void resource.load();
    }
  }, [app, province]);
  if (found === null) return { status: 'loading' };
  if (found instanceof Error) return { status: 'error', error: found, retry: load };
  return { status: 'ready', inputs: found };
}
