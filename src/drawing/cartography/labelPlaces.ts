import type { Adcode } from '../../regions/region';
import { around, type Box } from '../box';
import { NAME_LINE, type Block } from './labelBlock';
import type { LabelOptions, LabelWish } from './label';

/** A place for a name. */
export interface Place {
  readonly box: Box;
  readonly beside: boolean;
  /** How far from the anchor, in line heights. */
  readonly shift: number;
}

type Side = 'right' | 'left' | 'above' | 'below';

/** A name goes under its circle where that is as good. */
const SIDE_COST = 1;
const ALL_SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];
/** Where the names of units go that are too small to carry them: out to sea. */
const SIDES: Readonly<Record<Adcode, readonly Side[]>> = {
  '110000': ['left', 'below', 'right', 'above'],
  '120000': ['right'],
  '310000': ['right'],
  '710000': ['right', 'below'],
  '810000': ['right', 'below'],
};
/** A name may be this many times as wide as its shape before it stands beside it or is left out. */
const OVERHANG = 1.25;
/** Room between a circle and a name, in CSS pixels. */
const CLEAR = 3;
/** Moves of a name away from a circle and along it that are tried, in line heights, smallest first. */
const AWAY = [0, 0.7, 1.5];
const ALONG = [0, -0.6, 0.6, -1.3, 1.3, -2, 2];
/** Moves away from the anchor that are tried, in line heights, smallest first. */
const SHIFTS = [0, -0.5, 0.5, -1, 1, -1.6, 1.6];
/** The same for a name with a note, which may not lie over other units. */
const FAR_SHIFTS = [...SHIFTS, -2.4, 2.4, -3.4, 3.4, -4.6, 4.6];

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

/** Places on a shape that are worth trying, or close beside one that is too small; best first. */
export function placesOn(wish: LabelWish, block: Block, { unit }: LabelOptions): readonly Place[] {
  const { anchor, shape } = wish;
  const line = wish.size * NAME_LINE * unit;
  if (wish.circle > 0) {
    return ALL_SIDES.flatMap((side, i) =>
      AWAY.flatMap((away) =>
        ALONG.map((along) => {
          const moved = at(side, anchor, (wish.circle + CLEAR) * unit + away * line, block);
          const isUpright = side === 'above' || side === 'below';
          return {
            box: {
              ...moved,
              x: moved.x + (isUpright ? along * line : 0),
              y: moved.y + (isUpright ? 0 : along * line),
            },
            beside: false,
            shift: i * SIDE_COST + away + Math.abs(along),
          };
        }),
      ),
    );
  }
  const fits = block.width <= shape.width * OVERHANG && block.height <= shape.height * OVERHANG;
  if (!fits) {
    const sides = wish.mustName ? ALL_SIDES : (SIDES[wish.adcode] ?? []);
    return sides.map((side) => {
      const extent = side === 'above' || side === 'below' ? shape.height : shape.width;
      const away = Math.min(extent, 24 * unit) / 2 + 3 * unit;
      return { box: at(side, anchor, away, block), beside: true, shift: 0 };
    });
  }
  const shifts = block.lines.length > 0 ? FAR_SHIFTS : SHIFTS;
  return shifts.flatMap((dy) =>
    shifts.map((dx) => ({
      box: around([anchor[0] + dx * line, anchor[1] + dy * line], block.width, block.height),
      beside: false,
      shift: Math.abs(dx) + Math.abs(dy),
    })),
  );
}
