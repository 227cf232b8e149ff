import { mapName } from '../../regions/gazetteer';
import type { Lang } from '../../i18n/text';
import { isStrong } from '../../theme/paint';
import type { Adcode } from '../../regions/region';
import { around, type Box } from '../box';
import type { DrawnUnit, ViewOf } from './drawnUnits';
import type { PlacedLabel } from './label';
import { placeLabels } from './labels';
import { inNameOrder, nameType, type WeighedWish } from './nameOrder';
import { outlineOf } from './outlines';
import type { ProjectCircle } from './projects';

export interface NamesOptions extends ViewOf {
  readonly lang: Lang;
  readonly viewport: Box;
  readonly unit: number;
  readonly units: readonly DrawnUnit[];
  readonly circles: readonly ProjectCircle[];
  /** What names keep off where they can. */
  readonly marks?: readonly Box[];
  /** What lies over the map. */
  readonly covered?: readonly Box[];
}

/** The names of a view in their places. */
export function placeNames(options: NamesOptions): readonly PlacedLabel[] {
  const {
    shapes,
    colouring,
    gazetteer,
    lang,
    viewport,
    unit,
    units,
    circles,
    covered = [],
    marks = [],
  } = options;
  const radius = new Map<Adcode, number>(circles.map((circle) => [circle.adcode, circle.radius]));
  const wishes = units.flatMap((drawn): WeighedWish[] => {
    const anchor = shapes.labels[drawn.adcode];
    if (!anchor) return [];
    const { box: shape, rings } = outlineOf(shapes, drawn.adcode, drawn.path);
    const text = mapName(gazetteer.get(drawn.adcode), lang);
    const circle = radius.get(drawn.adcode) ?? 0;
    const weight = colouring.weight(drawn.adcode);
    const type = nameType(drawn.level, weight > 0, viewport.width / unit);
    // Counties are drawn only with acts of their own, so each of them has to be named, as has what an edge marks.
    const mustName = drawn.level === 'county' || colouring.edge(drawn.adcode);
    const strong = isStrong(colouring.paint(drawn.adcode));
    const note = colouring.note(drawn.adcode, lang);
    const sign = colouring.sign(drawn.adcode);
    return [
      {
        adcode: drawn.adcode,
        text,
        note,
        sign,
        weight,
        strong,
        anchor,
        shape,
        rings,
        ...type,
        circle,
        mustName,
      },
    ];
  });
  const discs = circles.flatMap((circle) => {
    const anchor = shapes.labels[circle.adcode];
    const across = 2 * circle.radius * unit;
    return anchor ? [around(anchor, across, across)] : [];
  });
  return placeLabels(inNameOrder(wishes), { lang, viewport, unit, obstacles: [...discs, ...covered], marks });
}
