import { csv, type Cell } from '../../../events/csv';
import type { RecordArticle, RecordDetails, RecordIndex } from '../../../events/model';
import { LANGS, type Lang, type Text } from '../../../i18n/text';

/** One published version of the record, as the tables are made of it. */
export interface RecordParts {
  readonly index: RecordIndex;
  readonly details: RecordDetails;
  readonly article: RecordArticle;
}

type Words = Readonly<Record<string, string>>;
/** The values that a column may hold, each with what it means. */
export type ValueWords = Readonly<Record<Lang, Words>>;

/** What every reader of a column must know; `list` is parted by semicolons, `object` is JSON. */
export interface ColumnFacts {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'list' | 'object';
  readonly meaning: Text;
  /** No cell is empty. */
  readonly required?: true;
  /** The only values, or for an object the only keys. */
  readonly values?: ValueWords;
}

/** A column and how its cell follows from what a row is about. */
export interface Column<Row> extends ColumnFacts {
  readonly value: (row: Row) => Cell;
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

interface TableFacts {
  readonly name: string;
  readonly title: Text;
  /** What a row is. */
  readonly meaning: Text;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table of a release: its columns, and its cells row by row in their order. */
export interface Table extends TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly cells: readonly (readonly Cell[])[];
}

interface Definition<Row> extends TableFacts {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table from its columns and what its rows are about. */
export function tableOf<Row>({ columns, rows, ...facts }: Definition<Row>): Table {
  return { ...facts, columns, cells: rows.map((row) => columns.map(({ value }) => value(row))) };
}

/** The exact text of a table's file. */
export function tableText({ columns, cells }: Table): string {
  return csv(
    columns.map(({ name }) => name),
    cells,
  );
}

type Either = Readonly<Record<Lang, string | null>>;

/** A column for each language, `<name>_zh` and `<name>_en`, of a text that the record has in both. */
export function inBothLanguages<Row>(
  name: string,
  meaning: Text,
  text: (row: Row) => Either | null | undefined,
): readonly Column<Row>[] {
  const language: Readonly<Record<Lang, Text>> = {
    zh: { zh: '（中文）', en: ' (Chinese)' },
    en: { zh: '（英文）', en: ' (English)' },
  };
  return LANGS.map((lang) => ({
    name: `${name}_${lang}`,
    type: 'string',
    meaning: { zh: meaning.zh + language[lang].zh, en: meaning.en + language[lang].en },
    value: (row) => text(row)?.[lang],
  }));
}

/** A list as one cell; empty where there is nothing in it. */
export function listCell(items: readonly string[]): Cell {
  return items.length === 0 ? null : items.join(';');
}

/** Named values as one cell; empty where there are none. */
export function objectCell(values: object | undefined): Cell {
  return values === undefined || Object.keys(values).length === 0 ? null : JSON.stringify(values);
}
