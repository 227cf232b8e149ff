/** One cell of a table: a number is written with `digits`, null as a dash. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly head: string;
  readonly of: (row: Row) => Cell;
  readonly digits?: number;
  /** Also written as a multiple of the first row's value, so that runs on other machines can be compared. */
  readonly ratio?: boolean;
}

const NOTHING = '–';

function text(value: Cell, digits: number): string {
  if (value === null || (typeof value === 'number' && Number.isNaN(value))) return NOTHING;
  return typeof value === 'string' ? value : value.toFixed(digits);
}

/** How many times `first` the `value` is, as ` ×2.0`; empty where that says nothing. */
export function ratioText(value: Cell, first: Cell): string {
  if (typeof value !== 'number' || typeof first !== 'number' || !(first > 0)) return '';
  return ` ×${(value / first).toFixed(2)}`;
}

/** The lines of a table, its columns as wide as they need to be: the first to the left, all others to the right. */
export function tableLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const cells = rows.map((row) =>
    columns.map(({ of, digits = 0, ratio }) => {
      const value = of(row);
      return text(value, digits) + (ratio ? ratioText(value, of(rows[0]!)) : '');
    }),
  );
  const lines = [columns.map(({ head }) => head), ...cells];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map((line) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** Prints a heading, how the numbers were got, and the table. */
export function printTable<Row>(
  title: string,
  notes: readonly string[],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  console.log(`\n${title}`);
  for (const note of notes) console.log(`  ${note}`);
  console.log();
  for (const line of tableLines(columns, rows)) console.log(`  ${line}`);
}
