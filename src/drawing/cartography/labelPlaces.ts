import { around, type Box, type Point } from '../box';
import { contains, shares } from './contains';
import { NAME_LINE, type Block } from './labelBlock';
import type { LabelOptions, LabelWish } from './label';

/** A place for a name. */
export interface Place {
  readonly box: Box;
  /** How far from the anchor, in line heights. */
  readonly shift: number;
}

/** The sides of a circle. A name goes under it where that is as good. */
const SIDES: readonly Point[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
];
const SIDE_COST = 1;
/** A name may be this many times as wide as its shape before it stands beside it or is left out. */
const OVERHANG = 1.5;
/** Room between a circle and a name, in CSS pixels. */
const CLEAR = 3;
/** Moves of a name away from a circle and along it that are tried, in line heights, smallest first. */
const AWAY = [0, 0.7, 1.5];
const ALONG = [0, -0.6, 0.6, -1.3, 1.3, -2, 2];
/** Moves away from the anchor that are tried, in line heights, smallest first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6, -2.4, 2.4, -3.4, 3.4, -4.6, 4.6];
/** Those for want of any other place. */
const FINE_SHIFTS = shares(36).map((share) => 9 * share - 4.5);

/** Where the middle of a name is tried, seen from the anchor. */
interface Move {
  /** At which side it stands of a circle there; 0, 0 for none. */
  readonly side: Point;
  /** In line heights. */
  readonly dx: number;
  readonly dy: number;
  readonly shift: number;
}

const byShift = (a: Move, b: Move) => a.shift - b.shift;
/** Both ways at once, the nearest first. */
const movesBy = (shifts: readonly number[]) =>
  shifts
    .flatMap((dy) => shifts.map((dx): Move => ({ side: [0, 0], dx, dy, shift: Math.abs(dx) + Math.abs(dy) })))
    .sort(byShift);
const MOVES = movesBy(SHIFTS);
/** Made when a name first asks for them: few do. */
let fineMoves: readonly Move[] | undefined;
const MOVES_AROUND: readonly Move[] = SIDES.flatMap(([x, y], i) =>
  AWAY.flatMap((away) =>
    ALONG.map((along): Move => ({
      side: [x, y],
      dx: x * away + Math.abs(y) * along,
      dy: y * away + Math.abs(x) * along,
      shift: i * SIDE_COST + away + Math.abs(along),
    })),
  ),
).sort(byShift);

/**
 * Places that are worth trying, best first, with their middle on the shape; none on one that is too small. Where `isFine`, many more
 * than a name needs that has room.
 */
export function* placesOn(
  { anchor: [x, y], shape, rings, size, circle }: LabelWish,
  { width, height }: Block,
  { unit }: LabelOptions,
  isFine = false,
): Generator<Place, void> {
  const line = size * NAME_LINE * unit;
  const isAround = circle?.at[0] === x && circle.at[1] === y;
  const radius = isAround ? (circle.radius + CLEAR) * unit : 0;
  if (!isAround && (width > shape.width * OVERHANG || height > shape.height * OVERHANG)) return;
  const moves = isFine ? (fineMoves ??= movesBy(FINE_SHIFTS)) : isAround ? MOVES_AROUND : MOVES;
  const [right, below] = [radius + width / 2, radius + height / 2];
  for (const { side, dx, dy, shift } of moves) {
    const middle: Point = [x + dx * line + side[0] * right, y + dy * line + side[1] * below];
    if (contains(rings, middle)) yield { box: around(middle, width, height), shift };
  }
}
