import type { Metric } from '../state/state';
import { UNCHANGED } from './change/unchanged';
import { SHARE_PAINTS } from './hashrate/paints';
import type { Paints } from './layer';
import { statusLayer } from './status/status';

/** What each metric and a comparison paint with. */
const PAINTS: Readonly<Record<Metric | 'change', Paints>> = {
  status: statusLayer,
  change: { fills: [UNCHANGED], overlays: [] },
  hashrate: SHARE_PAINTS,
  'hashrate-world': SHARE_PAINTS,
};

function distinct<T extends { readonly key: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.key, one])).values()];
}

/** Every fill and pattern that a map may have, whichever layer colours it, each once: what a map that changes its layer is made with. */
export const ALL_PAINTS: Paints = {
  fills: distinct(Object.values(PAINTS).flatMap(({ fills }) => fills)),
  overlays: distinct(Object.values(PAINTS).flatMap(({ overlays }) => overlays)),
};
