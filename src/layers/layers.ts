import type { EventStore } from '../events/store';
import { PARAMETERS } from '../state/parameters';
import { dayOf } from '../state/selectors';
import type { AppState, Metric } from '../state/state';
import type { Colouring, Layer } from './layer';
import { statusLayer } from './status/status';

/** Everything that can colour the map, by its `metric` in the state. A new layer is one folder and one line here. */
export const LAYERS: Readonly<Record<Metric, Layer>> = { status: statusLayer };

/** What colours the map of an address that asks for nothing. */
export const DEFAULT_LAYER: Layer = LAYERS[PARAMETERS.metric.default];

const latest = new WeakMap<EventStore, { readonly key: string; readonly colouring: Colouring }>();

/** The layer that a state chooses, on its day; made once for a step, however many listen. */
export function colouringOf(
  record: EventStore,
  state: Pick<AppState, 'metric' | 'time' | 'dates'>,
): Colouring {
  const { metric, dates } = state;
  const day = dayOf(state, record.index.bounds);
  const key = [metric, day, dates].join(' ');
  const cached = latest.get(record);
  if (cached?.key === key) return cached.colouring;
  const colouring = LAYERS[metric].on(record, day, dates);
  latest.set(record, { key, colouring });
  return colouring;
}
