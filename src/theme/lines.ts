import type { OverlayKey } from './paint';

/** Line widths in CSS pixels, at every zoom, and the dashes of a disputed edge in multiples of its width. */
export const LINE_WIDTHS = {
  countries: 0.5,
  province: 0.75,
  prefecture: 0.5,
  county: 0.5,
  disputed: 0.75,
  changed: 1.25,
  hover: 1.25,
  entered: 1.5,
  selected: 2,
} as const;

export const DISPUTED_DASH: readonly [on: number, off: number] = [4, 3];

const HALO = { plain: 3, striped: 4.5 } as const;

/** Width in CSS pixels of the halo behind a name that stands over a pattern; stripes need more of it. */
export function haloWidth(overlay: OverlayKey | null): number {
  return overlay?.startsWith('stripes') ? HALO.striped : HALO.plain;
}
