import { CONTEXT } from '../../regions/figureBox';
import type { Box } from '../box';
import { clears, type Skyline } from './skyline';

/** A shape in a room: the part of its plane that fills the room, and units of the room per unit of the plane. */
export interface Placed {
  readonly view: Box;
  readonly scale: number;
}

/** Room around the shape, and between it and text. */
const EDGE = 12;
const CLEAR = 6;
/** Each try is this much smaller than the one before. */
const STEP = 0.98;
/** Smallest share of the largest size that is tried. */
const LEAST = 0.3;
/** Where the shape stands in the room that is left, from the left and from the top. */
const ACROSS = [1, 0.75, 0.5];
const DOWN = [1, 0.75, 0.5, 0.25, 0];

/** The part of the plane in `room` when the shape has a size and a place in what it leaves free. */
function viewAt({ box }: Skyline, room: Box, scale: number, [across, down]: readonly [number, number]): Box {
  const left = EDGE + (room.width - 2 * EDGE - box.width * scale) * across;
  const top = EDGE + (room.height - 2 * EDGE - box.height * scale) * down;
  const [width, height] = [room.width / scale, room.height / scale];
  // The neighbours are known so far and no further.
  const within = (start: number, length: number, from: number, whole: number) =>
    length >= whole ? start : Math.min(Math.max(start, from), from + whole - length);
  return {
    x: within(box.x - left / scale, width, CONTEXT.x, CONTEXT.width),
    y: within(box.y - top / scale, height, CONTEXT.y, CONTEXT.height),
    width,
    height,
  };
}

/** The size of a shape alone in a room. */
export function largestScale({ box }: Skyline, room: Box): number {
  return Math.min((room.width - 2 * EDGE) / box.width, (room.height - 2 * EDGE) / box.height);
}

/** The shape as large as `room` has it clear of what is `covered`; null unless that is larger than `least`. */
export function placeShape(shape: Skyline, room: Box, covered: readonly Box[], least: number): Placed | null {
  const largest = largestScale(shape, room);
  const end = Math.max(least, largest * LEAST);
  for (let scale = largest; scale > end; scale *= STEP) {
    for (const across of ACROSS) {
      for (const down of DOWN) {
        const view = viewAt(shape, room, scale, [across, down]);
        const isFree = covered.every(({ x, y, width, height }) =>
          clears(shape, {
            x: view.x + (x - CLEAR) / scale,
            y: view.y + (y - CLEAR) / scale,
            width: (width + 2 * CLEAR) / scale,
            height: (height + 2 * CLEAR) / scale,
          }),
        );
        if (isFree) return { view, scale };
      }
    }
  }
  return null;
}
