import { around, grown, holds, touches, type Box, type Point } from '../box';
import { contains, countPoints, shares, type Grid } from './contains';
import type { Block } from './labelBlock';
import type { Place } from './labelPlaces';
import type { LabelOptions, LabelWish, PlacedLabel } from './label';

interface BesideOptions extends LabelOptions {
  readonly isFree: (box: Box) => boolean;
}

/** Directions from the anchor that are tried, in twelfths of a turn, and distances, in CSS pixels. */
const TURNS = [0, 6, 1, 11, 5, 7, 2, 10, 4, 8, 3, 9];
const DISTANCES = [24, 40, 56, 72, 90, 110, 130, 150, 170];
/** How far a hair line reaches into its shape, and the room between it and its name, in CSS pixels. */
const REACH = 6;
const CLEAR = 2;
/** How far a name keeps off the edge of what is shown, in CSS pixels. */
const EDGE = 8;
/** Distance of the points of a line or box that are looked at, in CSS pixels. */
const STEP = 2;

/** The point of a box that is nearest to another point. */
function nearest({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The hair line from a box to a shape; null where it would cross another unit or a name. */
function leaderOf(
  wish: LabelWish,
  box: Box,
  others: readonly LabelWish[],
  { unit, isFree }: Pick<BesideOptions, 'unit' | 'isFree'>,
): PlacedLabel['leader'] {
  const from = nearest(box, wish.anchor);
  const length = Math.hypot(wish.anchor[0] - from[0], wish.anchor[1] - from[1]);
  const steps = Math.ceil(length / (STEP * unit));
  const [x, y] = [Math.min(from[0], wish.anchor[0]), Math.min(from[1], wish.anchor[1])];
  const line = {
    x,
    y,
    width: Math.abs(from[0] - wish.anchor[0]),
    height: Math.abs(from[1] - wish.anchor[1]),
  };
  const near = others.filter(({ shape }) => touches(shape, line));
  for (let i = 1; i <= steps; i += 1) {
    const point = between(from, wish.anchor, i / steps);
    if (!isFree(around(point, unit, unit))) return null;
    if (near.some(({ rings }) => contains(rings, point))) return null;
    if (contains(wish.rings, point)) {
      const share = (CLEAR * unit) / length;
      return [
        between(from, wish.anchor, share),
        between(from, wish.anchor, Math.min(1, i / steps + (REACH * unit) / length)),
      ];
    }
  }
  return null;
}

/** What a hair line takes, in boxes along it. */
export function leaderBoxes([from, to]: NonNullable<PlacedLabel['leader']>, unit: number): readonly Box[] {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / (STEP * unit));
  return Array.from({ length: steps + 1 }, (_, i) =>
    around(between(from, to, steps === 0 ? 0 : i / steps), STEP * unit, STEP * unit),
  );
}

/** Points of a block, close enough that no unit lies between them. */
function gridOf({ width, height }: Block, step: number): Grid {
  return { across: shares(Math.ceil(width / step)), down: shares(Math.ceil(height / step)) };
}

/** The nearest place for a block beside its shape, over no unit, with a hair line that crosses none; null where there is none. */
export function besideShape(
  wish: LabelWish,
  block: Block,
  wishes: readonly LabelWish[],
  { unit, isFree, viewport, shown = viewport, coveredBeside = [], marks = [] }: BesideOptions,
): { readonly place: Place; readonly leader: PlacedLabel['leader'] } | null {
  const others = wishes.filter(({ adcode }) => adcode !== wish.adcode);
  const grid = gridOf(block, STEP * 4 * unit);
  const lies = { inside: true, limit: 1 };
  const inner = grown(shown, -EDGE * unit);
  const avoided = [...coveredBeside, ...marks];
  for (const distance of DISTANCES) {
    for (const turn of TURNS) {
      const angle = (turn / 12) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const middle: Point = [
        wish.anchor[0] + dx * (distance * unit + block.width / 2),
        wish.anchor[1] + dy * (distance * unit + block.height / 2),
      ];
      const box = around(middle, block.width, block.height);
      if (!holds(inner, box) || !isFree(box) || avoided.some((other) => touches(other, box))) continue;
      const near = wishes.filter(({ shape }) => touches(shape, box));
      // Most places that lie on a unit have their middle on one, which costs a point instead of a grid.
      if (near.some(({ rings }) => contains(rings, middle))) continue;
      if (near.some(({ rings }) => countPoints(rings, box, grid, lies) > 0)) continue;
      const leader = leaderOf(wish, box, others, { unit, isFree });
      if (leader) return { place: { box, beside: true, shift: distance }, leader };
    }
  }
  return null;
}
