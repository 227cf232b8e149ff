/** A row of a table, by field. */
export type Row = Record<string, unknown>;

/** Rows by field: the values of each, null in a row without. A field that holds rows itself has columns of its own. */
export interface Columns {
  readonly [field: string]: Columns | readonly unknown[];
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `rows` by column, which as JSON is shorter than row by row. What a row has as null or undefined is taken as absent. */
export function columnsOf(rows: readonly (Row | null)[]): Columns {
  const fields = new Set(rows.flatMap((row) => Object.keys(row ?? {})));
  const columns = [...fields].map((field) => {
    const values = rows.map((row) => row?.[field] ?? null);
    const nested = values.map((value) => (isRow(value) ? value : null));
    return [field, nested.some(isRow) ? columnsOf(nested) : values] as const;
  });
  return Object.fromEntries(columns.filter(([, column]) => !isEmpty(column)));
}

const isEmpty = (column: Columns | readonly unknown[]) =>
  Array.isArray(column) && column.every((value) => value === null);

/** The rows of `columns`, without the fields that were absent; a hole for a row without any. */
export function rowsOf(columns: Columns): Row[] {
  const rows: Row[] = [];
  for (const [field, column] of Object.entries(columns)) {
    const values: readonly unknown[] = Array.isArray(column) ? column : rowsOf(column as Columns);
    values.forEach((value, at) => {
      if (value !== null) (rows[at] ??= {})[field] = value;
    });
  }
  return rows;
}
