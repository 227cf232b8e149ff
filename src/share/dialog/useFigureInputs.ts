import { useMemo } from 'react';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { provinceOf } from '../mapShapes';
import { useShapes, useUntilFailed } from '../useShapes';
import type { FigureInputs } from './make/picture';

export type LoadedInputs =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly inputs: FigureInputs }
  | { readonly status: 'error'; readonly error: Error; readonly retry: () => void };

/** The shapes and long texts that a figure of `region` is drawn from, loaded when they are first asked for. */
export function useFigureInputs(app: App, region: Adcode): LoadedInputs {
  const details = useUntilFailed(app.details);
  const shapes = useShapes(app, region);
  const inputs = useMemo(
    () =>
      details.status === 'ready' && shapes.status === 'ready'
        ? { details: details.value, shapes: shapes.value }
        : null,
    [details, shapes],
  );
  if (inputs !== null) return { status: 'ready', inputs };
  const retry = () => {
    for (const resource of [app.details, app.shapes, provinceOf(app, region)]) void resource?.load();
  };
  for (const part of [details, shapes])
    if (part.status === 'error') return { status: 'error', error: part.error, retry };
  return { status: 'loading' };
}
