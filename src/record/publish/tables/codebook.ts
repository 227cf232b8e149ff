import type { ColumnFacts } from './facts';
import { tableOf, type Table } from './table';

interface Row {
  readonly table: string;
  readonly column: ColumnFacts;
  /** One of the column's values; undefined where they are not listed. */
  readonly value?: string;
}

function rowsOf({ name, columns }: Table): readonly Row[] {
  return columns.flatMap((column): readonly Row[] => {
    const values = Object.keys(column.values?.en ?? {});
    return values.length === 0
      ? [{ table: name, column }]
      : values.map((value) => ({ table: name, column, value }));
  });
}

/** The table that explains the columns of `tables`: a row for each value where these are listed, else one. */
export function codebookTable(tables: readonly Table[]): Table {
  return tableOf('codebook', tables.flatMap(rowsOf), {
    table: 'table',
    column: ({ column }) => column.name,
    type: ({ column }) => column.type,
    required: ({ column }) => column.required ?? false,
    'meaning_*': ({ column }) => column.meaning,
    value: 'value',
    'value_*': ({ column, value }) => {
      const { values } = column;
      return values && value !== undefined ? { zh: values.zh[value]!, en: values.en[value]! } : null;
    },
  });
}
