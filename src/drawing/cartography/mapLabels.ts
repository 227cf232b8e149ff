import type { NamedUnit } from './annotations';
import type { DrawnUnit, ViewOf } from './drawnUnits';
import { unitName } from './nameOrder';
import { outlineOf } from './outlines';
import type { Lang } from '../../i18n/text';

/** The `units` of a view that have a label point, with their names and outlines. */
export function namedUnits(
  { shapes, colouring, gazetteer }: Omit<ViewOf, 'entered'>,
  units: readonly DrawnUnit[],
  lang: Lang,
): readonly NamedUnit[] {
  return units.flatMap((unit): NamedUnit[] => {
    const anchor = shapes.labels[unit.adcode];
    if (!anchor) return [];
    const { box: shape, rings } = outlineOf(shapes, unit.adcode, unit.path);
    return [{ ...unitName(unit, { colouring, gazetteer, lang }), anchor, shape, rings }];
  });
}
