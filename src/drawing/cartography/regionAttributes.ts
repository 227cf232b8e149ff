import type { RegionPaint } from '../../theme/paint';
import { PALETTES, type Theme } from '../../theme/palette';
import { patternId } from '../../theme/patternSvg';

/** Attribute values of the elements that draw one region: what changes when its status does. */
export interface RegionAttributes {
  readonly fill: { readonly fill: string };
  readonly overlay: { readonly fill: string };
  readonly border: { readonly stroke: string };
  /** The region's name: its colour, and the halo behind it. */
  readonly label: { readonly fill: string; readonly stroke: string };
}

/** How a region's elements are drawn for `paint`; `idPrefix` is that of the drawing, for its patterns. */
export function regionAttributes(paint: RegionPaint, theme: Theme, idPrefix: string): RegionAttributes {
  const palette = PALETTES[theme];
  return {
    fill: { fill: palette.fill[paint.fill] },
    overlay: { fill: paint.overlay === null ? 'none' : `url(#${patternId(idPrefix, paint.overlay)})` },
    border: { stroke: palette.border[paint.fill] },
    label: { fill: palette.label[paint.fill], stroke: palette.fill[paint.fill] },
  };
}
