import type { DSVRowArray } from 'd3-dsv';
import { z } from 'zod';
import { bilingual, words } from '../fields';

const LICENCES = ['facts', 'cambridge', 'cited'] as const;

const column = z.strictObject({
  name: words,
  type: z.enum(['string', 'integer', 'number', 'date', 'month', 'datetime']),
  /** `published` by the source, `computed` here from what is, or `added` to name things. */
  origin: z.enum(['published', 'computed', 'added']),
  meaning: bilingual,
});

const table = z.strictObject({
  file: words.regex(/^[a-z_]+\.csv$/),
  title: bilingual,
  meaning: bilingual,
  licence: z.enum(LICENCES),
  sources: z.array(z.strictObject({ title: words, url: z.url().optional() })).min(1),
  columns: z.array(column).min(1),
});

const licence = z.strictObject({ name: words, title: bilingual, path: z.url().optional() });

/** The file that says of every series what its columns are, whose they are and how they may be used. */
export const seriesFile = z.strictObject({
  tables: z.array(table).min(1),
  licences: z.record(z.enum(LICENCES), licence),
});

export type SeriesFile = z.infer<typeof seriesFile>;
export type SeriesTable = SeriesFile['tables'][number];

/** A series as its file holds it: cells as text, empty where nothing was published. */
export interface ReadTable {
  readonly facts: SeriesTable;
  readonly text: string;
  readonly rows: DSVRowArray;
}
