import type { LabelWish } from './labels';
import type { DrawnUnit } from './drawnUnits';

/** Type sizes of names in CSS pixels: large and small provinces, prefectures, counties. */
const SIZES = { large: 13, small: 11.5, prefecture: 12, county: 11 } as const;
/** From this width on, in CSS pixels, a province is large. */
const LARGE = 90;
/** From this width on, in CSS pixels, names are as large as they get; on smaller maps they shrink to `LEAST` of it. */
const FULL_WIDTH = 720;
const LEAST = 0.8;

/** Type size of a unit's name in CSS pixels: `shapeWidth` is the unit's and `mapWidth` the map's width in them. */
export function nameSize(level: DrawnUnit['level'], shapeWidth: number, mapWidth: number): number {
  const share = Math.min(1, Math.max(LEAST, mapWidth / FULL_WIDTH));
  if (level !== 'province') return SIZES[level] * share;
  return (shapeWidth >= LARGE * share ? SIZES.large : SIZES.small) * share;
}

/** `wishes` as they get their places: units with circles first, then those that must be named, then the larger before the smaller. */
export function inNameOrder(wishes: readonly LabelWish[]): readonly LabelWish[] {
  const rank = ({ circle, mustName, shape }: LabelWish) =>
    (circle > 0 ? 2e9 : mustName ? 1e9 : 0) + shape.width * shape.height;
  return [...wishes].sort((a, b) => rank(b) - rank(a) || (a.adcode < b.adcode ? -1 : 1));
}
