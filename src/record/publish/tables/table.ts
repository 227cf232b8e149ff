import { csv, listCell, type Cell } from '../../../events/csv';
import type { RecordArticle, RecordDetails, RecordIndex } from '../../../events/model';
import { LANGS, type Lang, type Text } from '../../../i18n/text';
import { CODEBOOK, type ColumnFacts, type TableFacts, type TableName, type ValueWords } from './facts';

/** One published version of the record, as the tables are made of it. */
export interface RecordParts {
  readonly index: RecordIndex;
  readonly details: RecordDetails;
  readonly article: RecordArticle;
}

/** A table of a release: its columns, and its cells row by row in their order. */
export interface Table extends TableFacts {
  readonly name: TableName;
  readonly columns: readonly ColumnFacts[];
  readonly cells: readonly (readonly Cell[])[];
}

type Either = Readonly<Record<Lang, string | null>>;
/** What a column holds in a row: a cell, a list, named values; of `x_*`, the text in both languages. */
type Value = Cell | readonly string[] | object;
/** How a row's cells follow from what it is about: for each column of the codebook, the field that it is or a function. */
type Readers<Row> = Readonly<Record<string, (keyof Row & string) | ((row: Row) => Value)>>;

const IN_LANGUAGE: Readonly<Record<Lang, Text>> = {
  zh: { zh: '（中文）', en: ' (Chinese)' },
  en: { zh: '（英文）', en: ' (English)' },
};
const isInBothLanguages = (name: string): boolean => name.endsWith('_*');

function columnsOf(name: string, { meaning, ...facts }: Omit<ColumnFacts, 'name'>): readonly ColumnFacts[] {
  if (!isInBothLanguages(name)) return [{ name, ...facts, meaning }];
  return LANGS.map((lang) => ({
    name: name.replace('*', lang),
    ...facts,
    meaning: { zh: meaning.zh + IN_LANGUAGE[lang].zh, en: meaning.en + IN_LANGUAGE[lang].en },
  }));
}

/** Lists are joined, named values are JSON; empty where there is nothing in them. */
function cellOf(value: Value): Cell {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return listCell(value);
  return Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

function cellsOf(value: Value, isText: boolean): readonly Cell[] {
  return isText ? LANGS.map((lang) => (value as Either | null | undefined)?.[lang]) : [cellOf(value)];
}

function read<Row>(row: Row, reader: Readers<Row>[string]): Value {
  return typeof reader === 'function' ? reader(row) : (row[reader] as Value);
}

/**
 * The table `name` of the codebook, from what its rows are about and a reader for each column. `values` gives the values
 * of columns where they are the record's own. Throws `Error` when a column has no reader or a reader no column.
 */
export function tableOf<Row>(
  name: TableName,
  rows: readonly Row[],
  readers: Readers<Row>,
  values: Readonly<Record<string, ValueWords>> = {},
): Table {
  const { facts, columns } = CODEBOOK[name];
  const unmatched = Object.keys({ ...columns, ...readers }).filter(
    (key) => !(key in columns && key in readers),
  );
  if (unmatched.length > 0) throw new Error(`${name}: codebook and table differ in ${unmatched.join(', ')}`);
  const names = Object.keys(columns);
  return {
    name,
    ...facts,
    columns: names.flatMap((column) =>
      columnsOf(column, { ...columns[column]!, ...(values[column] && { values: values[column] }) }),
    ),
    cells: rows.map((row) =>
      names.flatMap((column) => cellsOf(read(row, readers[column]!), isInBothLanguages(column))),
    ),
  };
}

/** The exact text of a table's file. */
export function tableText({ columns, cells }: Table): string {
  return csv(
    columns.map(({ name }) => name),
    cells,
  );
}
