import type { Colouring } from '../../layers/layer';
import { unitsShown } from '../../layers/unitsShown';
import { joinSentences } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Gazetteer } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import type { FooterOptions } from '../../words/footer';
import type { MapShapes } from './mapShapes';

/** A unit that a view colours. */
export interface DrawnUnit {
  readonly adcode: Adcode;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly path: string;
}

export interface ViewOf {
  readonly shapes: MapShapes;
  readonly colouring: Colouring;
  readonly gazetteer: Gazetteer;
  /** The nation or one province. */
  readonly entered: Adcode;
}

/**
 * The units that a view colours, in drawing order: the provinces; or, inside a province, its prefectures (itself where it
 * has none), and over them the counties with own acts on the day.
 */
export function drawnUnits({
  shapes,
  colouring,
  gazetteer,
  entered,
}: Omit<ViewOf, 'shapes'> & {
  readonly shapes: Pick<MapShapes, 'provinces' | 'prefectures' | 'counties'>;
}): readonly DrawnUnit[] {
  const shown = unitsShown(colouring, gazetteer, entered);
  const units = (level: DrawnUnit['level'], paths: Readonly<Record<Adcode, string>>) =>
    shown.flatMap((unit): readonly DrawnUnit[] => {
      const path = paths[unit.adcode];
      return unit.level === level && path !== undefined ? [{ adcode: unit.adcode, level, path }] : [];
    });

  if (entered === NATION) return units('province', shapes.provinces);
  const prefectures = units('prefecture', shapes.prefectures);
  const whole: DrawnUnit = { adcode: entered, level: 'province', path: shapes.provinces[entered]! };
  return [...(prefectures.length > 0 ? prefectures : [whole]), ...units('county', shapes.counties)];
}

/**
 * What the foot of a drawing says of its colours: their days, what they are and whose numbers, each said once where maps of
 * different layers stand side by side, and the events that those of the units drawn rest on.
 */
export function footOf(
  colourings: readonly Colouring[],
  view: Omit<Parameters<typeof drawnUnits>[0], 'colouring'>,
  lang: Lang,
): Pick<FooterOptions, 'days' | 'acts' | 'coloured' | 'lead' | 'licence'> {
  const said = (name: 'coloured' | 'lead' | 'licence') =>
    joinSentences([...new Set(colourings.map((colouring) => colouring[name](lang)))], lang);
  return {
    days: [...new Set(colourings.map(({ day }) => day))],
    acts: colourings.flatMap((colouring) =>
      drawnUnits({ ...view, colouring }).flatMap(({ adcode }) => colouring.basis(adcode)),
    ),
    coloured: said('coloured'),
    lead: said('lead'),
    licence: said('licence'),
  };
}
