import type { Box } from './outline';
import { FIGURE_HEIGHT, FIGURE_WIDTH, fromFigure } from './projection';

/** How far neighbours are drawn beyond the figure, as parts of its width and height: enough for a wide screen. */
const MARGIN_X = 0.6;
const MARGIN_Y = 0.45;

function extent(marginX: number, marginY: number): Box {
  const [west, north] = fromFigure([-FIGURE_WIDTH * marginX, -FIGURE_HEIGHT * marginY]);
  const [east, south] = fromFigure([FIGURE_WIDTH * (1 + marginX), FIGURE_HEIGHT * (1 + marginY)]);
  return [west, south, east, north];
}

/** Pseudo bounds of the figure's canvas: the explorer fits them to show exactly what the figure shows. */
export const FIGURE_BOUNDS: Box = extent(0, 0);
/** Pseudo bounds within which land and neighbours' borders are drawn; beyond them there is only sea colour. */
export const CONTEXT_BOUNDS: Box = extent(MARGIN_X, MARGIN_Y);
/** The same in figure units, as a rectangle. */
export const CONTEXT = {
  x: -FIGURE_WIDTH * MARGIN_X,
  y: -FIGURE_HEIGHT * MARGIN_Y,
  width: FIGURE_WIDTH * (1 + 2 * MARGIN_X),
  height: FIGURE_HEIGHT * (1 + 2 * MARGIN_Y),
} as const;
