import { detailedShapes, withProvince, type MapShapes } from '../drawing/cartography/mapShapes';
import { oncePer } from '../events/oncePer';
import { hasInside } from '../regions/gazetteer';
import type { Adcode } from '../regions/region';
import type { ShapeFile } from '../regions/shapes';
import type { App } from '../state/app';
import type { Resource } from '../state/resource';

/** The file of the units inside `region`; null for those drawn from the country's own file: the nation, and units without any below them. */
export function provinceOf(
  app: Pick<App, 'context' | 'provinceShapes'>,
  region: Adcode,
): Resource<ShapeFile> | null {
  return hasInside(app.context.gazetteer, region) ? app.provinceShapes(region) : null;
}

/** The country's paths, worked out once. */
const countryShapes = oncePer((country: ShapeFile) => detailedShapes(country));

/** What a map is drawn from, with the units inside one province where their file is given. */
export function shapesOf(country: ShapeFile, within: ShapeFile | null): MapShapes {
  const shapes = countryShapes(country);
  return within === null ? shapes : withProvince(shapes, within);
}
