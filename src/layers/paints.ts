import type { Paints } from './layer';
import { UNCHANGED } from './change/unchanged';
import { SHARE_FILLS } from './hashrate/paints';
import { statusLayer } from './status/status';

const FILLS = [...statusLayer.fills, ...SHARE_FILLS, UNCHANGED];

/** Every fill and pattern that a map may have, whichever layer colours it, each once: what a map that changes its layer is made with. */
export const ALL_PAINTS: Paints = {
  fills: [...new Map(FILLS.map((fill) => [fill.key, fill])).values()],
  overlays: statusLayer.overlays,
};
