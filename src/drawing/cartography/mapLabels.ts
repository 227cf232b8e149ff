import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { around, type Box } from '../box';
import type { DrawnUnit, ViewOf } from './drawnUnits';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels';
import { outlineOf } from './outlines';
import type { ProjectCircle } from './projects';

/** Type sizes of names in CSS pixels: large and small provinces, prefectures, counties. */
const SIZES = { large: 13, small: 11.5, prefecture: 12, county: 11 } as const;
/** From this width on, in CSS pixels, a province is large. */
const LARGE = 90;

export interface NamesOptions extends ViewOf {
  readonly lang: Lang;
  readonly viewport: Box;
  readonly unit: number;
  readonly units: readonly DrawnUnit[];
  readonly circles: readonly ProjectCircle[];
}

/** From this width on, in CSS pixels, names are as large as they get; on smaller maps they shrink to `LEAST` of it. */
const FULL_WIDTH = 720;
const LEAST = 0.8;

function sizeOf({ level }: DrawnUnit, shape: Box, unit: number, viewport: Box): number {
  const share = Math.min(1, Math.max(LEAST, viewport.width / unit / FULL_WIDTH));
  if (level === 'prefecture') return SIZES.prefecture * share;
  if (level === 'county') return SIZES.county * share;
  return (shape.width / unit >= LARGE * share ? SIZES.large : SIZES.small) * share;
}

/** The names of a view in their places: units with circles first, then those that must be named, then the larger before the smaller. */
export function placeNames(options: NamesOptions): readonly PlacedLabel[] {
  const { shapes, gazetteer, lang, viewport, unit, units, circles } = options;
  const radius = new Map<Adcode, number>(circles.map((circle) => [circle.adcode, circle.radius]));
  const wishes = units.flatMap((drawn): LabelWish[] => {
    const anchor = shapes.labels[drawn.adcode];
    if (!anchor) return [];
    const { box: shape, rings } = outlineOf(shapes, drawn.adcode, drawn.path);
    const text = gazetteer.get(drawn.adcode).short[lang];
    const circle = radius.get(drawn.adcode) ?? 0;
    const size = sizeOf(drawn, shape, unit, viewport);
    // Counties are drawn only with acts of their own, so each of them has to be named.
    const mustName = drawn.level === 'county';
    return [{ adcode: drawn.adcode, text, anchor, shape, rings, size, circle, mustName }];
  });
  const rank = ({ circle, mustName, shape }: LabelWish) =>
    (circle > 0 ? 2e9 : mustName ? 1e9 : 0) + shape.width * shape.height;
  wishes.sort((a, b) => rank(b) - rank(a) || (a.adcode < b.adcode ? -1 : 1));
  const obstacles = circles.flatMap((circle) => {
    const anchor = shapes.labels[circle.adcode];
    const across = 2 * circle.radius * unit;
    return anchor ? [around(anchor, across, across)] : [];
  });
  return placeLabels(wishes, { lang, viewport, unit, obstacles });
}
