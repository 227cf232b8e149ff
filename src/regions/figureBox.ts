/** Size of the figure's canvas, in figure units. */
export const FIGURE_WIDTH = 900;
export const FIGURE_HEIGHT = 758;

/** How far neighbours are drawn beyond the figure, as parts of its width and height: enough for a wide screen. */
export const MARGIN = { x: 0.6, y: 0.45 } as const;

/** Where land and neighbours' borders are drawn, in figure units; beyond there is only sea colour. */
export const CONTEXT = {
  x: -FIGURE_WIDTH * MARGIN.x,
  y: -FIGURE_HEIGHT * MARGIN.y,
  width: FIGURE_WIDTH * (1 + 2 * MARGIN.x),
  height: FIGURE_HEIGHT * (1 + 2 * MARGIN.y),
} as const;
