import { FIGURE_HEIGHT, FIGURE_WIDTH, MARGIN } from './figureBox';
import type { Box } from './outline';
import { fromFigure } from './projection';

function extent(marginX: number, marginY: number): Box {
  const [west, north] = fromFigure([-FIGURE_WIDTH * marginX, -FIGURE_HEIGHT * marginY]);
  const [east, south] = fromFigure([FIGURE_WIDTH * (1 + marginX), FIGURE_HEIGHT * (1 + marginY)]);
  return [west, south, east, north];
}

/** Pseudo bounds of the figure's canvas: the explorer fits them to show exactly what the figure shows. */
export const FIGURE_BOUNDS: Box = extent(0, 0);
/** Pseudo bounds of `CONTEXT`. */
export const CONTEXT_BOUNDS: Box = extent(MARGIN.x, MARGIN.y);
