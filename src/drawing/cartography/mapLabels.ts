import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import { around, type Box } from '../box';
import type { DrawnUnit, ViewOf } from './drawnUnits';
import { placeLabels, type LabelWish, type PlacedLabel } from './labels';
import { inNameOrder, nameType } from './nameOrder';
import { outlineOf } from './outlines';
import type { ProjectCircle } from './projects';

export interface NamesOptions extends ViewOf {
  readonly lang: Lang;
  readonly viewport: Box;
  readonly unit: number;
  readonly units: readonly DrawnUnit[];
  readonly circles: readonly ProjectCircle[];
}

/** The names of a view in their places. */
export function placeNames(options: NamesOptions): readonly PlacedLabel[] {
  const { shapes, colouring, gazetteer, lang, viewport, unit, units, circles } = options;
  const radius = new Map<Adcode, number>(circles.map((circle) => [circle.adcode, circle.radius]));
  const wishes = units.flatMap((drawn): LabelWish[] => {
    const anchor = shapes.labels[drawn.adcode];
    if (!anchor) return [];
    const { box: shape, rings } = outlineOf(shapes, drawn.adcode, drawn.path);
    const text = gazetteer.get(drawn.adcode).short[lang];
    const circle = radius.get(drawn.adcode) ?? 0;
    const own = colouring.own(drawn.adcode) !== null;
    const type = nameType(drawn.level, own, viewport.width / unit);
    // Counties are drawn only with acts of their own, so each of them has to be named.
    const mustName = drawn.level === 'county';
    return [{ adcode: drawn.adcode, text, anchor, shape, rings, ...type, circle, mustName }];
  });
  const obstacles = circles.flatMap((circle) => {
    const anchor = shapes.labels[circle.adcode];
    const across = 2 * circle.radius * unit;
    return anchor ? [around(anchor, across, across)] : [];
  });
  return placeLabels(inNameOrder(wishes), { lang, viewport, unit, obstacles });
}
