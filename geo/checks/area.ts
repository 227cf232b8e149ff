import { doubleArea, edgesOf, type GridShape } from '../rings';
import type { Master } from '../master';
import { ORIGIN, STEP } from '../grid';
import type { Fault } from './fault';

const RAD = Math.PI / 180;

/** What one unit of area on the sphere becomes in the Mercator plane of the pseudo positions: 1 / cos² 36°. */
export const AREA_RATIO = 1 / Math.cos(ORIGIN[1] * RAD) ** 2;
/**
 * Share by which a unit may be off, from rounding to the grid: 0.3 % in Macao, the smallest, below 0.1 % elsewhere.
 */
const AREA_TOLERANCE = 0.005;

/** Area on the unit sphere; edges are straight in longitude and latitude. */
function sphericalArea(shape: GridShape, { toTrue }: Master): number {
  let sum = 0;
  for (const ring of shape.polygons.flat()) {
    for (const [from, to] of edgesOf(ring)) {
      const [lngA, latA] = toTrue(from);
      const [lngB, latB] = toTrue(to);
      const [a, b] = [latA * RAD, latB * RAD];
      // Mean of sin(lat) along the edge.
      const mean = a === b ? Math.sin(a) : (Math.cos(a) - Math.cos(b)) / (b - a);
      sum += (lngB - lngA) * RAD * mean;
    }
  }
  return Math.abs(sum);
}

/** Area of a projected shape in the Mercator plane of its pseudo positions. */
function planeArea(shape: GridShape): number {
  const ordinate = (y: number): number => Math.log(Math.tan((45 + (ORIGIN[1] + y * STEP) / 2) * RAD));
  const rings = shape.polygons.flat();
  const sum = rings.reduce(
    (total, ring) => total + doubleArea(ring.map(([x, y]) => [x * STEP * RAD, ordinate(y)])),
    0,
  );
  return Math.abs(sum) / 2;
}

/** Area of each unit on the published map over its area on the sphere; by id. */
export function areaRatios(
  shapes: readonly GridShape[],
  projected: readonly GridShape[],
  master: Master,
): ReadonlyMap<string, number> {
  return new Map(
    shapes.map((shape, i) => [shape.properties.id, planeArea(projected[i]!) / sphericalArea(shape, master)]),
  );
}

/** Provinces that the map shows too large or too small for their area. */
export function checkEqualArea(master: Master, projected: readonly GridShape[]): readonly Fault[] {
  return [...areaRatios(master.layers.provinces, projected, master)]
    .filter(([, ratio]) => Math.abs(ratio / AREA_RATIO - 1) > AREA_TOLERANCE)
    .map(([id, ratio]) => ({
      layer: 'provinces',
      id,
      message: `is drawn at ${ratio.toFixed(4)} of its area, others at ${AREA_RATIO.toFixed(4)}`,
    }));
}
