/** A row of a table, by field. */
export type Row = Record<string, unknown>;

/**
 * Rows by field: the values of each, null in a row without; texts as one, which is empty in a row without, unless one holds
 * what would stand between them. A field that holds rows itself has columns of its own.
 */
export interface Columns {
  readonly [field: string]: Columns | readonly unknown[] | string;
}

/** Between the texts of a column. */
const BETWEEN = '|';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown) => value === null || value === undefined || value === '';

/**
 * `rows` by column, which as JSON is shorter than row by row. What a row has as null, undefined or an empty text is taken as
 * absent.
 */
export function columnsOf(rows: readonly (Row | null)[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row ?? {})))];
  const columns = fields.flatMap((field) => {
    const column = columnOf(rows.map((row) => row?.[field]));
    return column === null ? [] : [[field, column] as const];
  });
  return Object.fromEntries(columns);
}

/** The column of `values`; null where all are absent. */
function columnOf(values: readonly unknown[]): Columns[string] | null {
  const some = values.filter((value) => !isAbsent(value));
  if (some.length === 0) return null;
  if (some.some(isRow)) return columnsOf(values.map((value) => (isRow(value) ? value : null)));
  const isJoined = some.every((value) => typeof value === 'string' && !value.includes(BETWEEN));
  return isJoined
    ? values.map((value) => value ?? '').join(BETWEEN)
    : values.map((value) => (isAbsent(value) ? null : value));
}

/** The rows of `columns`, without the fields that were absent; a hole for a row without any. */
export function rowsOf(columns: Columns): Row[] {
  const rows: Row[] = [];
  for (const [field, column] of Object.entries(columns)) {
    const values: readonly unknown[] =
      typeof column === 'string'
        ? column.split(BETWEEN).map((text) => text || null)
        : Array.isArray(column)
          ? column
          : rowsOf(column as Columns);
    values.forEach((value, at) => {
      if (value !== null) (rows[at] ??= {})[field] = value;
    });
  }
  return rows;
}
