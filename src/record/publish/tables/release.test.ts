import { describe, expect, it } from 'vitest';
import { readCsv, readTable } from '../../../events/testing/readCsv';
import { builtRecord } from '../testing/builtRecord';
import { sha256, tableFile } from './dataPackage';
import { releaseFiles } from './release';
import { tableOf } from './table';
import { tablesOf } from './tables';
import { dataPackageSchema } from './testing/dataPackageSchema';

const record = builtRecord();
const tables = tablesOf(record);
const files = releaseFiles(record, '2026-11-28');
/** The rows of every table as read back from its file. */
const read = new Map<string, ReturnType<typeof readTable>>(
  tables.map((table) => [table.name, readTable(files.get(tableFile(table))!)]),
);
const valuesOf = (row: Record<string, string>, columns: readonly string[]) =>
  columns.map((column) => row[column]!);

describe('the files of a release', () => {
  it('are eight tables, and what explains, joins and cites them', () => {
    expect([...files.keys()]).toEqual([
      'events.csv',
      'event_areas.csv',
      'sources.csv',
      'status_steps.csv',
      'areas.csv',
      'projects.csv',
      'article_facts.csv',
      'codebook.csv',
      'datapackage.json',
      'README.md',
      'CITATION.cff',
    ]);
  });

  it('have the same bytes when made again', () => {
    expect([...releaseFiles(record, '2026-11-28')]).toEqual([...files]);
  });

  it('name the version in what is read first, and its day once it is published', () => {
    for (const name of ['README.md', 'CITATION.cff', 'datapackage.json']) {
      expect(files.get(name)).toContain(record.index.version);
      expect(files.get(name)).toContain('2026-11-28');
      expect(releaseFiles(record, null).get(name)).not.toContain('2026-11-28');
    }
  });

  it('are described as Data Package 2.0 demands, each table with its size and hash', () => {
    const { resources } = dataPackageSchema.parse(JSON.parse(files.get('datapackage.json')!));
    expect(resources.map(({ path }) => path)).toEqual(tables.map(tableFile));
    for (const { path, bytes, hash, schema } of resources) {
      const text = files.get(path)!;
      expect({ bytes, hash }).toEqual({ bytes: Buffer.byteLength(text), hash: `sha256:${sha256(text)}` });
      expect(schema.fields.map(({ name }) => name)).toEqual(readCsv(text)[0]);
    }
  });
});

describe.each(tables)('the table $name', (table) => {
  const rows = read.get(table.name)!;

  it('comes back whole: CR LF, a header, every row as wide', () => {
    const text = files.get(tableFile(table))!;
    expect(text.endsWith('\r\n')).toBe(true);
    const [header, ...cells] = readCsv(text);
    expect(header).toEqual(table.columns.map(({ name }) => name));
    expect(new Set(header).size).toBe(header!.length);
    expect(cells).toHaveLength(table.cells.length);
    expect(cells.filter((row) => row.length !== header!.length)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('names each row once by its key', () => {
    const { primaryKey } = table;
    if (!primaryKey) return;
    const keys = rows.map((row) => valuesOf(row, primaryKey));
    expect(keys.filter((key) => key.includes(''))).toEqual([]);
    expect(new Set(keys.map((key) => key.join(' '))).size).toBe(rows.length);
  });

  it('joins without loss: every foreign key leads to a row', () => {
    for (const { fields, table: to, to: keys } of table.foreignKeys ?? []) {
      const known = new Set(read.get(to)!.map((row) => valuesOf(row, keys).join(' ')));
      const given = rows.map((row) => valuesOf(row, fields).join(' ')).filter((key) => key !== '');
      expect(given.length, fields.join()).toBeGreaterThan(0);
      expect(given.filter((key) => !known.has(key))).toEqual([]);
    }
  });

  it('holds in each column what the column says: nothing missing, no other value, the type', () => {
    for (const { name, type, required, values } of table.columns) {
      const cells = rows.map((row) => row[name]!);
      const given = cells.filter((cell) => cell !== '');
      if (required) expect(given.length, name).toBe(cells.length);
      const wrong = given.filter((cell) => {
        if (type === 'boolean') return cell !== 'true' && cell !== 'false';
        if (type === 'integer') return !/^\d+$/.test(cell);
        if (type === 'date') return !/^\d{4}-\d{2}-\d{2}$/.test(cell);
        const items =
          type === 'list' ? cell.split(';') : type === 'object' ? Object.keys(JSON.parse(cell)) : [cell];
        return values !== undefined && items.some((item) => !Object.hasOwn(values.en, item));
      });
      expect(wrong, name).toEqual([]);
    }
  });
});

it('the lists of the article’s statements lead to rows', () => {
  const ids = (table: string, key: string) => new Set(read.get(table)!.map((row) => row[key]!));
  const known = {
    event_ids: ids('events', 'event_id'),
    project_ids: ids('projects', 'project_id'),
    adcodes: ids('areas', 'adcode'),
  };
  for (const [column, rows] of Object.entries(known)) {
    const named = read.get('article_facts')!.flatMap((row) => row[column]!.split(';').filter(Boolean));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !rows.has(id))).toEqual([]);
  }
});

it('the codebook explains every column of every table in both languages, and every value', () => {
  const book = read.get('codebook')!;
  for (const { name, columns } of tables.filter((table) => table.name !== 'codebook')) {
    for (const column of columns) {
      const rows = book.filter((row) => row['table'] === name && row['column'] === column.name);
      expect(rows.map((row) => row['value'])).toEqual(column.values ? Object.keys(column.values.en) : ['']);
      for (const row of rows) {
        expect(row['meaning_zh'] && row['meaning_en'], column.name).toBeTruthy();
        if (column.values) expect(row['value_zh'] && row['value_en'], row['value']).toBeTruthy();
      }
    }
  }
});

it('is not made when codebook and table name other columns', () => {
  const readers = { event_id: () => 'a', adcode: () => 'b', part: () => 'own' };
  expect(() => tableOf('event_areas', [], readers)).toThrow('differ in role, part');
});
