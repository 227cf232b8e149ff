import { latestPer } from '../events/latestPer';
import type { EventStore } from '../events/store';
import { PARAMETERS } from '../state/parameters';
import { heldShares } from '../series/held';
import { comparedSince } from '../state/selectors';
import type { AppState, Metric } from '../state/state';
import { resolveTime } from '../state/time';
import type { DayRange, RecordBounds } from '../time/span';
import { heldChangeLayer } from './change/held';
import { UNCHANGED } from './change/unchanged';
import type { Colouring, Layer, Paints } from './layer';
import { hashrateLayer, worldHashrateLayer } from './hashrate/hashrate';
import { statusLayer } from './status/status';

/** `items` with each key once. */
function distinct<T extends { readonly key: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** Everything that can colour the map, by its `metric` in the state. A new layer is one folder and one line here. */
export const LAYERS: Readonly<Record<Metric, Layer>> = {
  status: statusLayer,
  hashrate: hashrateLayer,
  'hashrate-world': worldHashrateLayer,
};

/** Every fill and pattern that a map may have, whichever layer colours it, each once: what a map that changes its layer is made with. */
export const ALL_PAINTS: Paints = {
  fills: distinct([...Object.values(LAYERS).flatMap(({ fills }) => fills), UNCHANGED]),
  overlays: distinct(Object.values(LAYERS).flatMap(({ overlays }) => overlays)),
};

/** What colours the map of an address that asks for nothing. */
export const DEFAULT_LAYER: Layer = LAYERS[PARAMETERS.metric.default];

/** The parts of a state that the colours of a map follow. */
export const COLOURED_BY = ['time', 'dates', 'metric', 'compare'] as const satisfies (keyof AppState)[];
export type ColouredBy = Pick<AppState, (typeof COLOURED_BY)[number]>;

/** The layer that a state chooses: what changed since the first day of its range, where that is compared, however it is shown; else its metric. */
export function layerOf(state: ColouredBy, bounds: RecordBounds): Layer {
  const since = comparedSince(state, bounds);
  const changeLayer = since === null ? undefined : heldChangeLayer()?.(since);
  return changeLayer ?? LAYERS[state.metric];
}

const latest = latestPer<EventStore, Colouring>();

/** `colouring` as the map of the last day of `range`; one with a headline of its own, as the hash rate's, keeps it. */
function overRange(colouring: Colouring, range: DayRange): Colouring {
  return { ...colouring, caption: (lang, options) => colouring.caption(lang, { ...options, range }) };
}

/** The layer that a state chooses, on its day, captioned for its range where it has one that is not compared; made once for a step, however many listen. */
export function colouringOf(record: EventStore, state: ColouredBy): Colouring {
  const { metric, dates } = state;
  const { bounds } = record.index;
  const { from, to } = resolveTime(state.time, bounds);
  const since = comparedSince(state, bounds);
  const key = [metric, since, from, to, dates, heldShares() !== null, heldChangeLayer() !== null].join(' ');
  return latest(record, key, () => {
    const colouring = layerOf(state, bounds).on(record, to, dates);
    return from === null || since !== null ? colouring : overRange(colouring, { from, to });
  });
}
