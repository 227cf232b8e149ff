import type { Box } from '../box';

/** Text over a map: its upper left corner and width, and the map below. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly map: Box;
}

export interface GridOptions {
  /** Width to height of a map. */
  readonly aspect: number;
  readonly gap: number;
  /** Height of the text of each map in a cell of a width. */
  readonly textHeights: (width: number) => readonly number[];
}

function cellAt(x: number, y: number, width: number, map: Pick<Box, 'y' | 'width' | 'height'>): Cell {
  return { x, y, width, map: { ...map, x, y: y + map.y } };
}

function gridOf(
  room: Box,
  count: number,
  columns: number,
  { aspect, gap, textHeights }: GridOptions,
): readonly Cell[] {
  const textHeight = (width: number) => Math.max(...textHeights(width));
  const rows = Math.ceil(count / columns);
  const across = (room.width - gap * (columns - 1)) / columns;
  const down = (room.height - gap * 0.6 * (rows - 1)) / rows;
  // Text needs more lines in a narrower cell, so the cell is cut to its map and measured again.
  const narrowed = Math.min(across, Math.max(0, down - textHeight(across)) * aspect);
  const mapTop = textHeight(Math.max(narrowed, 60));
  const width = Math.max(0, Math.min(narrowed, (down - mapTop) * aspect));
  const map = { y: mapTop, width, height: width / aspect };
  const used = columns * narrowed + gap * (columns - 1);
  const left = room.x + (room.width - used) / 2;
  return Array.from({ length: count }, (_, i) =>
    cellAt(
      left + (i % columns) * (narrowed + gap),
      room.y + Math.floor(i / columns) * (down + gap * 0.6),
      narrowed,
      map,
    ),
  );
}

/** What an empty cell costs, as a share of the map's width: a full grid is worth slightly smaller maps. */
const EMPTY_COST = 0.5;

/** The number of columns that makes the maps largest, with few empty cells; fewer rows on a tie. */
export function bestGrid(room: Box, count: number, options: GridOptions): readonly Cell[] {
  const worth = (columns: number, [first]: readonly Cell[]) => {
    const cells = columns * Math.ceil(count / columns);
    return first!.map.width * (1 - (EMPTY_COST * (cells - count)) / cells);
  };
  const grids = Array.from({ length: count }, (_, i) => {
    const grid = gridOf(room, count, count - i, options);
    return { grid, worth: worth(count - i, grid) };
  });
  return grids.reduce((best, other) => (other.worth > best.worth + 0.01 ? other : best)).grid;
}

/** Most of the width that the last of several cells takes. */
const LEAD_SHARE = 0.66;

/** All cells but the last one under the other, and that beside them as large as there is room for. */
export function leadGrid(
  room: Box,
  count: number,
  { aspect, gap, textHeights }: GridOptions,
): readonly Cell[] {
  const rows = count - 1;
  const lead = (width: number) => textHeights(width).at(-1)!;
  const others = (width: number) => Math.max(...textHeights(width).slice(0, -1));
  const widest = (across: number, down: number, text: typeof lead) =>
    Math.max(0, Math.min(across, (down - text(Math.max(60, across))) * aspect));
  const large = widest(room.width * LEAD_SHARE, room.height, lead);
  const column = Math.min(room.width - large - gap, large);
  const down = (room.height - gap * (rows - 1)) / rows;
  const small = widest(column, down, others);
  const left = room.x + (room.width - column - gap - large) / 2;
  return [
    ...Array.from({ length: rows }, (_, i) =>
      cellAt(left, room.y + i * (down + gap), column, {
        y: others(column),
        width: small,
        height: small / aspect,
      }),
    ),
    cellAt(left + column + gap, room.y, large, { y: lead(large), width: large, height: large / aspect }),
  ];
}
