import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { COLUMN_NOTES } from '../../../events/columnNotes';
import { en } from '../../../i18n/messages/terms.en';
import { zh } from '../../../i18n/messages/terms.zh';
import { byLang, type Lang, type Text } from '../../../i18n/text';

const TABLES = [
  'events',
  'event_areas',
  'sources',
  'status_steps',
  'areas',
  'projects',
  'article_facts',
  'codebook',
] as const;
export type TableName = (typeof TABLES)[number];

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

interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

/** What every reader of a table must know. */
export interface TableFacts {
  readonly title: Text;
  /** What a row is. */
  readonly meaning: Text;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const GROUPS: Readonly<Record<string, ValueWords>> = Object.fromEntries(
  Object.entries(en).flatMap(([name, words]) =>
    typeof words === 'object' ? [[name, { en: words, zh: zh[name as keyof typeof zh] as Words }]] : [],
  ),
);

const text = z.strictObject({ zh: z.string(), en: z.string() });
const note = z.enum(Object.keys(COLUMN_NOTES) as (keyof typeof COLUMN_NOTES)[]);
const values = z.union([z.enum(Object.keys(GROUPS)), z.record(z.string(), text)]);
const column = z
  .strictObject({
    type: z.enum(['string', 'integer', 'boolean', 'date', 'list', 'object']).default('string'),
    required: z.literal(true).optional(),
    note: note.optional(),
    zh: z.string().optional(),
    en: z.string().optional(),
    values: values.optional(),
  })
  .transform((facts, context): Omit<ColumnFacts, 'name'> => {
    const { type, required } = facts;
    const meaning =
      facts.note === undefined
        ? text.safeParse({ zh: facts.zh, en: facts.en }).data
        : COLUMN_NOTES[facts.note];
    if (meaning === undefined) context.addIssue('a column needs `zh` and `en`, or a `note`');
    return {
      type,
      meaning: meaning ?? { zh: '', en: '' },
      ...(required ? { required } : {}),
      ...(facts.values ? { values: wordsOf(facts.values) } : {}),
    };
  });
const table = z
  .strictObject({
    title: text,
    rows: text,
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z.record(z.string(), z.string().regex(/^\w+\.\w+$/)).optional(),
    columns: z.record(z.string(), column),
  })
  .transform(({ title, rows, primaryKey, foreignKeys, columns }) => ({
    facts: {
      title,
      meaning: rows,
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys ? { foreignKeys: Object.entries(foreignKeys).map(foreignKey) } : {}),
    } satisfies TableFacts,
    columns,
  }));

function wordsOf(listed: z.infer<typeof values>): ValueWords {
  if (typeof listed === 'string') return GROUPS[listed]!;
  return byLang((lang) =>
    Object.fromEntries(Object.entries(listed).map(([value, words]) => [value, words[lang]])),
  );
}

function foreignKey([field, target]: readonly [string, string]): ForeignKey {
  const [to, key] = target.split('.') as [string, string];
  return { fields: [field], table: to, to: [key] };
}

/** The codebook: tables and columns in their order. A column named `x_*` stands for a text in both languages. */
export const CODEBOOK = z
  .record(z.enum(TABLES), table)
  .parse(parse(readFileSync(fileURLToPath(new URL('../../codebook.yaml', import.meta.url)), 'utf8')));
