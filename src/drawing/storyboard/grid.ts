import type { Box } from '../box';

/** Equal cells, each with text over a map. */
export interface Grid {
  /** Width of a cell. */
  readonly width: number;
  /** Upper left corner of each cell. */
  readonly cells: readonly { readonly x: number; readonly y: number }[];
  /** Where the map begins below the corner. */
  readonly mapTop: number;
  readonly map: { readonly width: number; readonly height: number };
}

export interface GridOptions {
  /** Width to height of a map. */
  readonly aspect: number;
  readonly gap: number;
  /** Height of the tallest text in a cell of a width. */
  readonly textHeight: (width: number) => number;
}

function gridOf(room: Box, count: number, columns: number, { aspect, gap, textHeight }: GridOptions): Grid {
  const rows = Math.ceil(count / columns);
  const across = (room.width - gap * (columns - 1)) / columns;
  const down = (room.height - gap * 0.6 * (rows - 1)) / rows;
  // Text needs more lines in a narrower cell, so the cell is cut to its map and measured again.
  const narrowed = Math.min(across, Math.max(0, down - textHeight(across)) * aspect);
  const mapTop = textHeight(Math.max(narrowed, 60));
  const width = Math.max(0, Math.min(narrowed, (down - mapTop) * aspect));
  const map = { width, height: width / aspect };
  const used = columns * narrowed + gap * (columns - 1);
  const left = room.x + (room.width - used) / 2;
  const cells = Array.from({ length: count }, (_, i) => ({
    x: left + (i % columns) * (narrowed + gap),
    y: room.y + Math.floor(i / columns) * (down + gap * 0.6),
  }));
  return { width: narrowed, cells, mapTop, map };
}

/** What an empty cell costs, as a share of the map's width: a full grid is worth slightly smaller maps. */
const EMPTY_COST = 0.5;

/** The number of columns that makes the maps largest, with few empty cells; fewer rows on a tie. */
export function bestGrid(room: Box, count: number, options: GridOptions): Grid {
  const worth = (columns: number, { map }: Grid) => {
    const cells = columns * Math.ceil(count / columns);
    return map.width * (1 - (EMPTY_COST * (cells - count)) / cells);
  };
  const grids = Array.from({ length: count }, (_, i) => {
    const grid = gridOf(room, count, count - i, options);
    return { grid, worth: worth(count - i, grid) };
  });
  return grids.reduce((best, other) => (other.worth > best.worth + 0.01 ? other : best)).grid;
}
