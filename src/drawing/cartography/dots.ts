import type { Colouring } from '../../layers/layer';
import { ACT_POINTS } from '../../regions/actPoints';
import type { Adcode } from '../../regions/region';
import { around, touches, type Box, type Point } from '../box';
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

/**
 * Those of `dots` that there is room for where a CSS pixel is `unit` drawing units: none under a disc, none over an
 * earlier one.
 */
function dotsWithRoom(dots: readonly ActDot[], discs: readonly Disc[], unit: number): readonly ActDot[] {
  const radius = (DOT.radius + DOT.rim) * unit;
  const shown: ActDot[] = [];
  const isNear = ([x, y]: Point, [x2, y2]: Point, distance: number) => Math.hypot(x - x2, y - y2) < distance;
  for (const dot of dots) {
    if (discs.some((disc) => isNear(dot.at, disc.at, disc.radius + radius))) continue;
    if (shown.some(({ at }) => isNear(dot.at, at, 2 * radius))) continue;
    shown.push(dot);
  }
  return shown;
}

/** The room that a dot takes. */
function dotBox({ at }: ActDot, unit: number): Box {
  const across = 2 * (DOT.radius + DOT.rim) * unit;
  return around(at, across, across);
}

/**
 * The names that `place` finds places for, which keep off the dots' boxes `marks` where they can, and those of `dots` that no
 * disc, earlier dot or name lies over. A CSS pixel at a dot is `unit` drawing units.
 */
export function placeWithDots<Name extends { readonly box: Box }>(
  dots: readonly ActDot[],
  discs: readonly Disc[],
  unit: number,
  place: (marks: readonly Box[]) => readonly Name[],
): { readonly names: readonly Name[]; readonly dots: readonly ActDot[] } {
  const possible = dotsWithRoom(dots, discs, unit).map((dot) => ({ dot, box: dotBox(dot, unit) }));
  const names = place(possible.map(({ box }) => box));
  const free = possible.filter(({ box }) => !names.some((name) => touches(name.box, box)));
  return { names, dots: free.map(({ dot }) => dot) };
}
