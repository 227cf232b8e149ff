import type { Gazetteer } from '../regions/gazetteer';
import { NATION, type Adcode, type Region } from '../regions/region';
import type { Colouring } from './layer';

/** Whether a unit inside the place entered is shown: a county only while it has a value of its own, all others always. */
export function isShown({ adcode, level }: Pick<Region, 'adcode' | 'level'>, colouring: Colouring): boolean {
  return level !== 'county' || colouring.own(adcode) !== null;
}

/**
 * The units that a view of the place entered shows: the provinces of the nation, or a province's prefectures and those of its
 * counties that have a value of their own. By ascending adcode.
 */
export function unitsShown(colouring: Colouring, gazetteer: Gazetteer, entered: Adcode): readonly Region[] {
  const below = gazetteer.children(entered);
  if (entered === NATION) return below;
  const inside = [...below, ...below.flatMap(({ adcode }) => gazetteer.children(adcode))];
  return inside.filter((region) => isShown(region, colouring)).sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
}
