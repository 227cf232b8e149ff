import { createHash } from 'node:crypto';
import { RECORD_LICENCE } from '../../../events/licence';
import type { Text } from '../../../i18n/text';
import { releaseText } from './releaseText';
import type { ColumnFacts } from './facts';
import type { Table } from './table';

/** Where the parts of a Data Package, version 2, are described. */
const PROFILES = 'https://datapackage.org/profiles/2.0';
const LICENCE = { name: RECORD_LICENCE.id, path: RECORD_LICENCE.url, title: RECORD_LICENCE.title };

/** SHA-256 of a file's text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Name of a table's file. */
export function tableFile({ name }: Pick<Table, 'name'>): string {
  return `${name}.csv`;
}

const both = ({ en, zh }: Text) => `${en} ${zh}`;

/** What a Data Package says of a table of its, whose file at `path` holds `text`. */
export function tableResource(
  { name, path, title, meaning }: Record<'name' | 'path', string> & Record<'title' | 'meaning', Text>,
  text: string,
): object {
  return {
    name,
    type: 'table',
    path,
    title: both(title),
    description: both(meaning),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
  };
}

/** The Table Schema of a table with these fields, and how it joins others. */
export function tableSchema(fields: readonly object[], keys: object = {}): object {
  return { $schema: `${PROFILES}/tableschema.json`, fields, ...keys };
}

/** The text of a `datapackage.json` with what `rest` says beside name and description. */
export function packageText(
  name: string,
  { title, about }: Record<'title' | 'about', Text>,
  rest: object,
): string {
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title: both(title),
    description: both(about),
    ...rest,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function field({ name, type, meaning, required, values }: ColumnFacts): object {
  const isClosed = values !== undefined && type === 'string';
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    description: both(meaning),
    ...(required ? { constraints: { required } } : {}),
    ...(isClosed
      ? { categories: Object.entries(values.en).map(([value, label]) => ({ value, label })) }
      : {}),
  };
}

function resource(table: Table, text: string): object {
  const { name, columns, primaryKey, foreignKeys } = table;
  return {
    ...tableResource({ ...table, path: tableFile(table) }, text),
    licenses: [LICENCE],
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
    },
    schema: tableSchema(columns.map(field), {
      ...(primaryKey ? { primaryKey } : {}),
      ...(foreignKeys
        ? {
            foreignKeys: foreignKeys.map(({ fields, table: to, to: keys }) => ({
              fields,
              // Without a resource a key leads into its own table.
              reference: { ...(to === name ? {} : { resource: to }), fields: keys },
            })),
          }
        : {}),
    }),
  };
}

/**
 * `datapackage.json`, by which programs read the tables of a version: Data Package, version 2. `texts` holds the text of
 * each table's file by its name; `released` is null for a version that is not published yet.
 */
export function dataPackageText(
  version: string,
  released: string | null,
  tables: readonly Table[],
  texts: ReadonlyMap<string, string>,
): string {
  const { en, zh } = releaseText;
  const said = { title: { en: en.title, zh: zh.title }, about: { en: en.about, zh: zh.about } };
  return packageText('cn-mining-map', said, {
    version,
    ...(released === null ? {} : { created: `${released}T00:00:00+08:00` }),
    licenses: [LICENCE],
    contributors: [{ title: en.publisher, roles: ['creator'] }],
    resources: tables.map((table) => resource(table, texts.get(tableFile(table))!)),
  });
}
