import { hasOwnAct, type RegionStatus } from '../events/status';
import { NATION, type Adcode } from '../regions/region';
import { paintOf, type FillKey, type OverlayKey } from '../theme/paint';
import type { Palette } from '../theme/palette';
import type { DrawnRegion } from './shapes/drawn';

/** A province beside the one entered has no colour of its own. */
export type MapFill = FillKey | 'ghost';

/** Everything that a renderer is told about a unit. Outlines, names and circles lie over both renderers. */
export interface Look {
  readonly fill: MapFill;
  readonly overlay: OverlayKey | null;
  /** Counties are drawn only while an act of their own is in force; everything else always. */
  readonly shown: boolean;
}

export const LOOK_KEYS = ['fill', 'overlay', 'shown'] as const satisfies readonly (keyof Look)[];

/** The look of a unit that stands as `status` says, while `entered` (the nation or a province) is shown. */
export function lookOf(
  { adcode, level }: Pick<DrawnRegion, 'adcode' | 'level'>,
  status: RegionStatus,
  entered: Adcode,
): Look {
  if (level === 'province' && entered !== NATION && adcode !== entered) {
    return { fill: 'ghost', overlay: null, shown: true };
  }
  return { ...paintOf(status), shown: level !== 'county' || hasOwnAct(status) };
}

export function sameLook(a: Look, b: Look): boolean {
  return LOOK_KEYS.every((key) => a[key] === b[key]);
}

/** Fill and border colours by the fill of a look. */
export function mapFills(palette: Palette): Readonly<Record<MapFill, string>> {
  return { ...palette.fill, ghost: palette.ghost };
}

export function mapBorders(palette: Palette): Readonly<Record<MapFill, string>> {
  return { ...palette.border, ghost: palette.ghostBorder };
}
