import { latestPer } from '../events/latestPer';
import type { EventStore } from '../events/store';
import type { ColouredBy } from '../state/drawnBy';
import { colourKey } from '../state/paintKey';
import { comparedSince } from '../state/selectors';
import type { Metric } from '../state/state';
import { resolveTime } from '../state/time';
import type { DayRange, RecordBounds } from '../time/span';
import { heldLayers } from './held';
import type { Colouring, Layer } from './layer';
import { statusLayer } from './status/status';

/** What colours the map of an address that asks for nothing; the only layer that every page has from the start. */
export const DEFAULT_LAYER: Layer = statusLayer;

/** The layer of a metric; the default one where it has not come. */
export function layerOfMetric(metric: Metric): Layer {
  return metric === 'status' ? DEFAULT_LAYER : (heldLayers().metric?.[metric] ?? DEFAULT_LAYER);
}

/** The layer that a state chooses: what changed since the first day of its range, where that is compared, however it is shown; else its metric. */
export function layerOf(state: ColouredBy, bounds: RecordBounds): Layer {
  const since = comparedSince(state, bounds);
  const changeLayer = since === null ? undefined : heldLayers().compare?.(since);
  return changeLayer ?? layerOfMetric(state.metric);
}

const latest = latestPer<EventStore, Colouring>();

/** `colouring` as the map of the last day of `range`; one with a headline of its own, as the hash rate's, keeps it. */
function overRange(colouring: Colouring, range: DayRange): Colouring {
  return { ...colouring, caption: (lang, options) => colouring.caption(lang, { ...options, range }) };
}

/** The layer that a state chooses, on its day, captioned for its range where it has one that is not compared; made once for a step, however many listen. */
export function colouringOf(record: EventStore, state: ColouredBy): Colouring {
  const { bounds } = record.index;
  const here = heldLayers();
  const key = [colourKey(state, record.index), ...Object.keys(here), ...Object.keys(here.metric ?? {})].join(
    ' ',
  );
  return latest(record, key, () => {
    const { from, to } = resolveTime(state.time, bounds);
    const colouring = layerOf(state, bounds).on(record, to, state.dates);
    return from === null || comparedSince(state, bounds) !== null
      ? colouring
      : overRange(colouring, { from, to });
  });
}
