import { around, grown, holds, ringsBox, touches, type Box, type Point } from '../box';
import { ANY_INSIDE, contains, countPoints, shares, type Grid } from './contains';
import type { Block } from './labelBlock';
import type { LabelOptions, LabelWish, PlacedLabel } from './label';

interface BesideOptions extends LabelOptions {
  /** Tells whether a box that lies within `reach` is free. */
  readonly freeWithin: (reach: Box) => (box: Box) => boolean;
  /** Whether the hair line may cross another unit: one of a strong colour it never crosses. */
  readonly mayCross: boolean;
}

/** Directions from the anchor that are tried, in twelfths of a turn, and distances, in CSS pixels. */
const TURNS = [0, 6, 1, 11, 5, 7, 2, 10, 4, 8, 3, 9];
const DISTANCES = [8, 16, 24, 40, 56, 72, 90, 110, 130, 150, 170];
/** How far away a note may stand, and how bad a place a name without an act of its own may have: worse, no one finds back. */
const NOTE_DISTANCES = DISTANCES.filter((distance) => distance <= 56);
const QUIET_COST = 150;
/** How far a hair line reaches into its shape, and the room between it and its name, in CSS pixels. */
const REACH = 9;
const CLEAR = 2;
/** Up to how far from its shape a name needs no hair line, in CSS pixels. */
const ADJACENT = 6;
/** To stand on another unit, or to cross one, with an act of its own or without, is as bad as to be so much farther away, in CSS pixels. */
const ON_UNIT = 80;
const CROSS = 15;
const CROSS_OWN = 45;
/** How far a name keeps off the edge of what is shown, in CSS pixels. */
const EDGE = 4;
/** Distance of the points of a line or box that are looked at, in CSS pixels. */
const STEP = 2;

/** The point of a box that is nearest to another point. */
function nearest({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** Whether a unit is another one than that of `wish`, and not one that it lies in. */
export function isApart(other: LabelWish, wish: LabelWish): boolean {
  return other.adcode !== wish.adcode && !contains(other.rings, wish.anchor);
}

/** The hair line of a name, which other units it crosses, and whether its ends lie side by side. */
interface Reached {
  readonly leader: NonNullable<PlacedLabel['leader']>;
  readonly crossed: readonly LabelWish[];
  readonly isShort: boolean;
}

/** The hair line from a box into a shape; null where it would cross a name, a mark or a unit that it must not. */
function leaderOf(
  wish: LabelWish,
  box: Box,
  wishes: readonly LabelWish[],
  { unit, freeWithin, mayCross }: Pick<BesideOptions, 'unit' | 'freeWithin' | 'mayCross'>,
): Reached | null {
  const from = nearest(box, wish.anchor);
  const length = Math.hypot(wish.anchor[0] - from[0], wish.anchor[1] - from[1]);
  const steps = Math.ceil(length / (STEP * unit));
  const line = ringsBox([[from, wish.anchor]]);
  const near = wishes.filter((other) => touches(other.shape, line) && isApart(other, wish));
  const crossed = new Set<LabelWish>();
  const isFree = freeWithin(grown(line, unit));
  for (let i = 1; i <= steps; i += 1) {
    const point = between(from, wish.anchor, i / steps);
    if (!isFree(around(point, unit, unit))) return null;
    if (contains(wish.rings, point)) {
      const start = between(from, wish.anchor, (CLEAR * unit) / length);
      const end = between(from, wish.anchor, Math.min(1, i / steps + (REACH * unit) / length));
      return { leader: [start, end], crossed: [...crossed], isShort: i * STEP <= ADJACENT };
    }
    for (const other of near) {
      if (crossed.has(other) || !contains(other.rings, point)) continue;
      if (!mayCross || other.strong) return null;
      crossed.add(other);
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

/** Where a block stands beside its shape. */
export interface Beside {
  readonly box: Box;
  readonly leader: PlacedLabel['leader'];
}

/**
 * The best place for a block beside its shape, over no strong colour and, with a note, over no unit, with a hair line into its
 * shape unless it lies close by; null where there is none. Near places are better, and those off all other units.
 */
export function besideShape(
  wish: LabelWish,
  block: Block,
  wishes: readonly LabelWish[],
  { unit, freeWithin, mayCross, viewport, shown = viewport, coveredBeside = [] }: BesideOptions,
): Beside | null {
  const isNoted = block.lines.length > 0;
  const distances = isNoted ? NOTE_DISTANCES : DISTANCES;
  const most = 2 * distances.at(-1)! * unit;
  const reach = around(wish.anchor, most + 2 * block.width, most + 2 * block.height);
  const isFree = freeWithin(reach);
  // A name may lie on the unit that its own lies in; a note would be read as that one's.
  const kept = wishes.filter(
    (other) => touches(other.shape, reach) && (isNoted || other === wish || isApart(other, wish)),
  );
  const isAllowedOn = (other: LabelWish) => !isNoted && other.face !== 'bold' && other !== wish;
  const allowed = kept.filter(isAllowedOn);
  const forbidden = kept.filter((other) => !isAllowedOn(other));
  const grid = gridOf(block, STEP * 2 * unit);
  const inner = grown(shown, -EDGE * unit);
  let best: Beside | null = null;
  let least = wish.face === 'bold' ? Infinity : QUIET_COST;
  for (const distance of distances) {
    for (const turn of TURNS) {
      if (distance >= least) return best;
      const angle = (turn / 12) * 2 * Math.PI;
      const middle: Point = [
        wish.anchor[0] + Math.cos(angle) * (distance * unit + block.width / 2),
        wish.anchor[1] + Math.sin(angle) * (distance * unit + block.height / 2),
      ];
      const box = around(middle, block.width, block.height);
      if (!holds(inner, box) || !isFree(box) || coveredBeside.some((other) => touches(other, box))) continue;
      const isOn = ({ shape, rings }: LabelWish) =>
        touches(shape, box) && (contains(rings, middle) || countPoints(rings, box, grid, ANY_INSIDE) > 0);
      if (forbidden.some(isOn)) continue;
      const base = distance + (allowed.some(isOn) ? ON_UNIT : 0);
      if (base >= least) continue;
      const reached = leaderOf(wish, box, wishes, { unit, freeWithin, mayCross });
      if (!reached) continue;
      const { leader, crossed, isShort } = reached;
      const crossing = crossed.map(({ face }) => (face === 'bold' ? CROSS_OWN : CROSS));
      const cost = crossing.reduce((sum, more) => sum + more, base);
      if (cost >= least) continue;
      // What stands on another unit would be read as that one's without a line that leads away.
      const isOwn = isShort && crossed.length === 0 && !wishes.some(({ rings }) => contains(rings, middle));
      [best, least] = [{ box, leader: isOwn ? null : leader }, cost];
    }
  }
  return best;
}
