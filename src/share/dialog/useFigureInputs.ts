import { useMemo } from 'react';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { createResource } from '../../state/resource';
import { useResource } from '../../ui/useResource';
import { chartInputs, mapInputs, type FigureInputs } from './make/inputs';
import { isChart, type Figure } from './settings';

export type LoadedInputs =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly inputs: FigureInputs }
  | { readonly status: 'error'; readonly error: Error; readonly retry: () => void };

/** What a figure is drawn from, loaded when it is first asked for: a map of `region` or another figure of the record, or a chart. */
export function useFigureInputs(app: App, region: Adcode, figure: Figure): LoadedInputs {
  const resource = useMemo(
    () =>
      createResource((): Promise<FigureInputs> =>
        isChart(figure) ? chartInputs(app, figure) : mapInputs(app, region),
      ),
    [app, region, figure],
  );
  const load = useResource(resource);
  switch (load.status) {
    case 'ready':
      return { status: 'ready', inputs: load.value };
    case 'error':
      return { status: 'error', error: load.error, retry: () => void resource.load() };
    default:
      return { status: 'loading' };
  }
}
