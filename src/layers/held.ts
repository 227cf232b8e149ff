import type { Metric } from '../state/state';
import type { Day } from '../time/day';
import type { Layer } from './layer';

/** Metrics that only some pages show. */
export type LateMetric = Exclude<Metric, 'status'>;

/** A layer that comes late comes whole. */
export type LateLayer = Required<Layer>;

/** The layers that come only where they are asked for, by the part of the state that asks. */
export interface LateLayers {
  readonly metric: Readonly<Partial<Record<LateMetric, LateLayer>>>;
  /** The layer of what changed since a day. */
  readonly compare: (since: Day) => LateLayer;
}

let held: Partial<LateLayers> = {};

/** What has come of the late layers: the same for every map of a page. */
export function heldLayers(): Readonly<Partial<LateLayers>> {
  return held;
}

/** Keeps layers that have come for everything that draws or speaks of them. */
export function holdLayers({ metric, ...others }: Partial<LateLayers>): void {
  Object.assign(held, others, metric && { metric: { ...held.metric, ...metric } });
}

/** Has this program hold what another one of the page holds, now and later: two programs of one page show the same. */
export function shareHeldLayers(layers: Partial<LateLayers>): void {
  held = layers;
}
