import type { Colouring } from '../../layers/layer';
import { ACT_POINTS } from '../../regions/actPoints';
import type { Adcode } from '../../regions/region';
import { around, type Box, type Point } from '../box';
import { DOT } from './marks';

/** A dot for a unit that has an act of its own in force and that a view does not draw. */
export interface ActDot {
  readonly adcode: Adcode;
  readonly at: Point;
}

/** Something round that lies over the map, in drawing units. */
export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

const distance = ([x, y]: Point, [x2, y2]: Point) => Math.hypot(x - x2, y - y2);

/**
 * The dots of a view that draws `units`, by ascending adcode of these: each where its unit lies or, where that is not
 * known, at the label point of the unit drawn.
 */
export function actDots(
  { below }: Pick<Colouring, 'below'>,
  units: readonly { readonly adcode: Adcode; readonly anchor: Point }[],
): readonly ActDot[] {
  const drawn = new Set(units.map(({ adcode }) => adcode));
  const dots = units.flatMap(({ adcode, anchor }) =>
    below(adcode).map((unit): ActDot => ({ adcode: unit, at: ACT_POINTS[unit] ?? anchor })),
  );
  return [...new Map(dots.map((dot) => [dot.adcode, dot])).values()].filter(
    ({ adcode }) => !drawn.has(adcode),
  );
}

/** Those of `dots` that there is room for where a CSS pixel at a dot is `unit` drawing units: none over an earlier one. */
export function dotsWithRoom(dots: readonly ActDot[], unit: number): readonly ActDot[] {
  const across = 2 * (DOT.radius + DOT.rim) * unit;
  const shown: ActDot[] = [];
  for (const dot of dots) if (!shown.some((other) => distance(dot.at, other.at) < across)) shown.push(dot);
  return shown;
}

/** Those of `dots` that lie under none of `discs`. */
export function dotsBeside(dots: readonly ActDot[], discs: readonly Disc[], unit: number): readonly ActDot[] {
  const radius = (DOT.radius + DOT.rim) * unit;
  return dots.filter((dot) => discs.every((disc) => distance(dot.at, disc.at) >= disc.radius + radius));
}

/** The room that a dot takes. */
export function dotBox({ at }: ActDot, unit: number): Box {
  const across = 2 * (DOT.radius + DOT.rim) * unit;
  return around(at, across, across);
}
