import type { Pattern } from './pattern';

/** Line widths in CSS pixels, at every zoom, and the dashes of a disputed edge in multiples of its width. */
export const LINE_WIDTHS = {
  countries: 0.5,
  province: 0.75,
  prefecture: 0.5,
  county: 0.5,
  leader: 1,
  disputed: 0.75,
  changed: 1.25,
  edge: 2.25,
  hover: 1.25,
  entered: 5,
  selected: 2,
} as const;

export const DISPUTED_DASH: readonly [on: number, off: number] = [4, 3];

/** Dashes of a disputed edge where a CSS pixel is `unit` units. */
export function disputedDash(unit: number): readonly number[] {
  return DISPUTED_DASH.map((length) => length * LINE_WIDTHS.disputed * unit);
}

/** How much wider than a line the rim of paper under it is, in CSS pixels: it keeps outlines visible on dark classes. */
export const OUTLINE_RIM = 1.5;

const HALO = { plain: 3, striped: 6 } as const;

/** From this width on, in CSS pixels, the bands of a pattern are stripes, not fine lines. */
const STRIPE = 2;

/** Width in CSS pixels of the halo behind a name that stands over a pattern; stripes need more of it. */
export function haloWidth(overlay: Pattern | null): number {
  const isStriped = overlay?.shape.kind === 'bands' && overlay.shape.width >= STRIPE;
  return isStriped ? HALO.striped : HALO.plain;
}
