import { inBothLanguages, tableOf, type ColumnFacts, type Table } from './table';

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
  return tableOf<Row>({
    name: 'codebook',
    title: { zh: '代码簿', en: 'Codebook' },
    meaning: {
      zh: '每个表的每一列一行；取值固定的列，每个值一行。',
      en: 'One row per column of each table; one per value where a column has fixed values.',
    },
    columns: [
      {
        name: 'table',
        type: 'string',
        required: true,
        meaning: { zh: '表名。', en: 'Name of the table.' },
        value: ({ table }) => table,
      },
      {
        name: 'column',
        type: 'string',
        required: true,
        meaning: { zh: '列名。', en: 'Name of the column.' },
        value: ({ column }) => column.name,
      },
      {
        name: 'type',
        type: 'string',
        required: true,
        meaning: {
          zh: '类型；list以分号分隔，object为JSON。',
          en: 'Type; a list is parted by semicolons, an object is JSON.',
        },
        value: ({ column }) => column.type,
      },
      {
        name: 'required',
        type: 'boolean',
        required: true,
        meaning: { zh: '是否没有空格。', en: 'Whether no cell is empty.' },
        value: ({ column }) => column.required ?? false,
      },
      ...inBothLanguages<Row>('meaning', { zh: '列的含义', en: 'What the column holds' }, ({ column }) => {
        return column.meaning;
      }),
      {
        name: 'value',
        type: 'string',
        meaning: { zh: '一个可能的值。', en: 'A value that it may hold.' },
        value: ({ value }) => value,
      },
      ...inBothLanguages<Row>(
        'value',
        { zh: '该值的含义', en: 'What the value means' },
        ({ column, value }) => {
          const { values } = column;
          return values && value !== undefined ? { zh: values.zh[value]!, en: values.en[value]! } : null;
        },
      ),
    ],
    rows: tables.flatMap(rowsOf),
  });
}
