import { readFileSync } from 'node:fs';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { hasInside } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { parseShapes } from '../../regions/shapes';
import { countryShapes, detailedShapes, withProvince, type MapShapes } from '../cartography/mapShapes';

const text = (path: string) => readFileSync(`public/geo/${path}`, 'utf8');

/** The published record and shapes, as figures of the product are drawn from. */
export const record = REAL_STORE;
export const details = RECORD.details;
export const baked: MapShapes = countryShapes(JSON.parse(text('figure.json')) as never);
const detailed = detailedShapes(parseShapes(text('provinces.topo.json')));

/** The shapes for a view: the baked ones for the country, a province's own file inside it. */
export function shapesFor(entered: Adcode): MapShapes {
  if (entered === NATION) return baked;
  return hasInside(record.gazetteer, entered)
    ? withProvince(detailed, parseShapes(text(`prefectures/${entered}.topo.json`)))
    : detailed;
}

/** All 34 provincial-level units. */
export const provinces: readonly Adcode[] = record.gazetteer.children(NATION).map(({ adcode }) => adcode);
