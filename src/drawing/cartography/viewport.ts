import { FIGURE_HEIGHT, FIGURE_WIDTH } from '../../regions/figureBox';
import { NATION, type Adcode } from '../../regions/region';
import type { Box } from '../box';
import type { MapShapes } from './mapShapes';
import { outlineOf } from './outlines';

/** The whole figure. */
export const COUNTRY: Box = { x: 0, y: 0, width: FIGURE_WIDTH, height: FIGURE_HEIGHT };
/** Free space around a province, as a share of its longer side. */
const MARGIN = 0.06;

/** A stretch of `length` from `start`, moved so that it does not look past the edge of the figure. */
function within(start: number, length: number, edge: number): number {
  return length >= edge ? (edge - length) / 2 : Math.min(Math.max(start, 0), edge - length);
}

/**
 * The part of the figure that is shown: all of it, or the entered province with some of its surroundings, widened to
 * `aspect` (width to height). Throws `RangeError` when the province has no shape.
 */
export function viewportOf(shapes: MapShapes, entered: Adcode, aspect = FIGURE_WIDTH / FIGURE_HEIGHT): Box {
  if (entered === NATION) return COUNTRY;
  const path = shapes.provinces[entered];
  if (path === undefined) throw new RangeError(`No shape to enter: ${entered}`);
  const { x, y, width, height } = outlineOf(shapes, entered, path).box;
  const margin = MARGIN * Math.max(width, height);
  const tall = Math.max(height + 2 * margin, (width + 2 * margin) / aspect);
  const wide = tall * aspect;
  return {
    x: within(x + width / 2 - wide / 2, wide, FIGURE_WIDTH),
    y: within(y + height / 2 - tall / 2, tall, FIGURE_HEIGHT),
    width: wide,
    height: tall,
  };
}
