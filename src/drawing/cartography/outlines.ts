import type { Adcode } from '../../regions/region';
import { pathRings, ringsBox, type Box, type Point } from '../box';
import type { MapShapes } from './mapShapes';

/** A shape as numbers: its bounds and the points of its rings. */
export interface Outline {
  readonly box: Box;
  readonly rings: readonly (readonly Point[])[];
}

/** Reading a path costs more than drawing it, and the same shapes are drawn on every day. */
const cache = new WeakMap<MapShapes, Map<Adcode, Outline>>();

/** The outline of a unit of `shapes`, read once. */
export function outlineOf(shapes: MapShapes, adcode: Adcode, path: string): Outline {
  let outlines = cache.get(shapes);
  if (!outlines) cache.set(shapes, (outlines = new Map()));
  let outline = outlines.get(adcode);
  if (!outline) {
    const rings = pathRings(path);
    outlines.set(adcode, (outline = { box: ringsBox(rings), rings }));
  }
  return outline;
}
