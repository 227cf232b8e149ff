import type { LabelWish } from './label';
import type { DrawnUnit } from './drawnUnits';

/** Type sizes of names in CSS pixels: of units with acts of their own in force, and of the others. */
const SIZES = {
  province: { own: 14, other: 11.5 },
  prefecture: { own: 13, other: 11.5 },
  county: { own: 10.5, other: 10.5 },
} as const;
/** From this width on, in CSS pixels, names are as large as they get; on smaller maps they shrink to `LEAST` of it. */
const FULL_WIDTH = 720;
const LEAST = 0.8;

/**
 * How a unit's name is set, in CSS pixels on a map of `mapWidth`: large and bold where an act of its `own` is in force; a county
 * is always the least.
 */
export function nameType(
  level: DrawnUnit['level'],
  own: boolean,
  mapWidth: number,
): Pick<LabelWish, 'size' | 'face'> {
  const share = Math.min(1, Math.max(LEAST, mapWidth / FULL_WIDTH));
  return {
    size: SIZES[level][own ? 'own' : 'other'] * share,
    face: own && level !== 'county' ? 'bold' : 'sans',
  };
}

/** A name with how much its unit's own act matters; 0 where it has none. */
export interface WeighedWish extends LabelWish {
  readonly weight: number;
}

/** `wishes` as they get their places: by what matters most, then units with circles, those that must be named, the larger. */
export function inNameOrder(wishes: readonly WeighedWish[]): readonly LabelWish[] {
  const rank = ({ weight, circle, mustName, shape }: WeighedWish) =>
    weight * 1e10 + (circle > 0 ? 2e9 : mustName ? 1e9 : 0) + shape.width * shape.height;
  return [...wishes].sort((a, b) => rank(b) - rank(a) || (a.adcode < b.adcode ? -1 : 1));
}
