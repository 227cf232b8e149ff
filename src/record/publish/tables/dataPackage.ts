import { createHash } from 'node:crypto';
import { releaseText } from './releaseText';
import type { ColumnFacts } from './facts';
import type { Table } from './table';

/** Where the parts of a Data Package, version 2, are described. */
export const PROFILES = 'https://datapackage.org/profiles/2.0';
const CC_BY = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};

/** SHA-256 of a file's text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Name of a table's file. */
export function tableFile({ name }: Pick<Table, 'name'>): string {
  return `${name}.csv`;
}

function field({ name, type, meaning, required, values }: ColumnFacts): object {
  const isClosed = values !== undefined && type === 'string';
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    description: `${meaning.en} ${meaning.zh}`,
    ...(required ? { constraints: { required } } : {}),
    ...(isClosed
      ? { categories: Object.entries(values.en).map(([value, label]) => ({ value, label })) }
      : {}),
  };
}

function resource(table: Table, text: string): object {
  const { name, title, meaning, columns, primaryKey, foreignKeys } = table;
  return {
    name,
    type: 'table',
    path: tableFile(table),
    title: `${title.en} ${title.zh}`,
    description: `${meaning.en} ${meaning.zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${sha256(text)}`,
    licenses: [CC_BY],
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(field),
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
    },
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
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'cn-mining-map',
    title: `${en.title} ${zh.title}`,
    description: `${en.about} ${zh.about}`,
    version,
    ...(released === null ? {} : { created: `${released}T00:00:00+08:00` }),
    licenses: [CC_BY],
    contributors: [{ title: en.publisher, roles: ['creator'] }],
    resources: tables.map((table) => resource(table, texts.get(tableFile(table))!)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}
