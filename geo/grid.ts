import { toPseudo, type LngLat } from '../src/regions/projection';
import type { Master } from './master';
import { withoutRepeats, type GridPoint, type GridRing, type GridShape } from './rings';

/**
 * Step of the grid that every published shape file shares, in pseudo degrees: a tenth of a pixel at the largest zoom.
 * Coarser steps make narrow inlets cross themselves and Macao lose area; the validator tells.
 */
export const STEP = 0.0002;
/** Origin of the grid: the point that the projection leaves where it is. */
export const ORIGIN: LngLat = [105, 36];

/** The grid point nearest to a pseudo position. One vertex, one point: shared edges stay shared in all files. */
export function toGrid([lng, lat]: LngLat): GridPoint {
  return [Math.round((lng - ORIGIN[0]) / STEP), Math.round((lat - ORIGIN[1]) / STEP)];
}

/** Pseudo position of a label, to a ten-thousandth of a degree. */
export function labelPosition(truth: LngLat): [number, number] {
  const [lng, lat] = toPseudo(truth);
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}

/** A master's shape on the pseudo grid, with `properties` in place of its own. */
export function projectShape(
  shape: GridShape,
  master: Master,
  properties: GridShape['properties'],
): GridShape {
  const project = (ring: GridRing): GridRing =>
    withoutRepeats(ring.map((point) => toGrid(toPseudo(master.toTrue(point)))));
  return { properties, polygons: shape.polygons.map((polygon) => polygon.map(project)) };
}
