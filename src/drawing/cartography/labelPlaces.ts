import { around, type Box } from '../box';
import { NAME_LINE, type Block } from './labelBlock';
import type { LabelOptions, LabelWish } from './label';

/** A place for a name. */
export interface Place {
  readonly box: Box;
  /** How far from the anchor, in line heights. */
  readonly shift: number;
}

type Side = 'right' | 'left' | 'above' | 'below';

/** A name goes under its circle where that is as good. */
const SIDE_COST = 1;
const ALL_SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];
/** A name may be this many times as wide as its shape before it stands beside it or is left out. */
const OVERHANG = 1.5;
/** Room between a circle and a name, in CSS pixels. */
const CLEAR = 3;
/** Moves of a name away from a circle and along it that are tried, in line heights, smallest first. */
const AWAY = [0, 0.7, 1.5];
const ALONG = [0, -0.6, 0.6, -1.3, 1.3, -2, 2];
/** Moves away from the anchor that are tried, in line heights, smallest first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6, -2.4, 2.4, -3.4, 3.4, -4.6, 4.6];

const byShift = (a: Pick<Place, 'shift'>, b: Pick<Place, 'shift'>) => a.shift - b.shift;
/** Both ways at once, the nearest first. */
const MOVES = SHIFTS.flatMap((dy) =>
  SHIFTS.map((dx) => ({ dx, dy, shift: Math.abs(dx) + Math.abs(dy) })),
).sort(byShift);

function at(side: Side, [x, y]: readonly [number, number], away: number, { width, height }: Block): Box {
  switch (side) {
    case 'right':
      return { x: x + away, y: y - height / 2, width, height };
    case 'left':
      return { x: x - away - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - away - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + away, width, height };
  }
}

/** Places around a circle at the anchor. */
function placesAround(
  { anchor }: LabelWish,
  radius: number,
  block: Block,
  { line, unit }: { readonly line: number; readonly unit: number },
): readonly Place[] {
  return ALL_SIDES.flatMap((side, i) =>
    AWAY.flatMap((away) =>
      ALONG.map((along) => {
        const moved = at(side, anchor, (radius + CLEAR) * unit + away * line, block);
        const isUpright = side === 'above' || side === 'below';
        const [dx, dy] = isUpright ? [along * line, 0] : [0, along * line];
        return {
          box: { ...moved, x: moved.x + dx, y: moved.y + dy },
          shift: i * SIDE_COST + away + Math.abs(along),
        };
      }),
    ),
  ).sort(byShift);
}

/** Places on a shape that are worth trying, best first; none on one that is too small. */
export function placesOn(wish: LabelWish, block: Block, { unit }: LabelOptions): readonly Place[] {
  const { anchor, shape } = wish;
  const line = wish.size * NAME_LINE * unit;
  if (wish.circle?.atAnchor) return placesAround(wish, wish.circle.radius, block, { line, unit });
  if (block.width > shape.width * OVERHANG || block.height > shape.height * OVERHANG) return [];
  return MOVES.map(({ dx, dy, shift }) => ({
    box: around([anchor[0] + dx * line, anchor[1] + dy * line], block.width, block.height),
    shift,
  }));
}
