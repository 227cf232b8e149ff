import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SERIES_DIR } from '../../publish/series/build';
import { RecordFaults } from '../fault';
import { readSeries } from './read';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Every fault of the series with one of its files changed, as `file:line path`. */
function faultsWith(file: string, change: (text: string) => string): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), 'series-'));
  folders.push(dir);
  cpSync(SERIES_DIR, dir, { recursive: true });
  const text = readFileSync(join(dir, file), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(dir, file), change(text));
  try {
    readSeries(dir);
    return [];
  } catch (error) {
    if (!(error instanceof RecordFaults)) throw error;
    return error.faults.map(({ file: name, line, path }) => `${name}:${line} ${path}`);
  }
}

const withoutLine = (start: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(start))
    .join('\n');

test('the series are valid, each column described with what it is and whose', () => {
  const { tables, licences } = readSeries(SERIES_DIR);
  for (const { facts, rows } of tables) {
    expect(facts.columns.map(({ name }) => name)).toEqual(rows.columns);
    expect(licences[facts.licence]).toBeDefined();
  }
  expect(tables.filter(({ facts }) => facts.licence === 'cambridge').map(({ facts }) => facts.file)).toEqual([
    'china_provinces_monthly.csv',
    'countries_monthly.csv',
  ]);
});

test('a month or a day that is missing in the middle is a fault, not a gap that is drawn over', () => {
  expect(faultsWith('countries_monthly.csv', withoutLine('2020-05,RUS'))).toContainEqual(
    expect.stringMatching(/^countries_monthly\.csv:\d+ month$/),
  );
  expect(faultsWith('network_daily.csv', withoutLine('2021-06-20'))).toContain('network_daily.csv:1633 date');
});

test('a share over 100, below 0 or missing is a fault, and one that its month does not add up with', () => {
  const change = (share: string) => (text: string) => text.replace(',55.18,', `,${share},`);
  for (const share of ['155.18', '-1.00', '', '54.18'])
    expect(faultsWith('china_provinces_monthly.csv', change(share)).length, share).toBeGreaterThan(0);
});

test('a share of the world that is not what the two published shares make is a fault', () => {
  expect(faultsWith('china_provinces_monthly.csv', (text) => text.replace(',35.76,', ',36.76,'))).toEqual([
    expect.stringMatching(/share_of_global$/),
  ]);
});

test('a value that follows from no others, a cell of another kind and a row without its page are faults', () => {
  const mean = (text: string) => text.replace(/^(2021-06-20,.*),[\d.]+$/m, '$1,120.000');
  expect(faultsWith('network_daily.csv', mean)).toEqual([expect.stringMatching(/hashrate_ehs_7d$/)]);
  expect(faultsWith('machines.csv', (text) => text.replace(',7849,', ',many,'))).toEqual([
    expect.stringMatching(/machines$/),
  ]);
  const pageless = (text: string) => text.replace(/https:\/\/btcm\.group\/news-detail\?id=302/, '');
  expect(faultsWith('machines.csv', pageless)).toEqual([expect.stringMatching(/source_url$/)]);
});

test('a column that nobody describes is a fault', () => {
  expect(faultsWith('gpu_prices.csv', (text) => text.replace('quality,note', 'grade,note'))).toEqual([
    'gpu_prices.csv:1 (header)',
  ]);
});
