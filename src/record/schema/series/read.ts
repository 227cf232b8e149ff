import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { RecordFaults, type Fault } from '../fault';
import { checkSeries } from './checks';
import { seriesFile, type ReadTable, type SeriesFile, type SeriesTable } from './seriesFile';

/** All series of a folder. */
export interface ReadSeries {
  readonly tables: readonly ReadTable[];
  readonly licences: SeriesFile['licences'];
}

const PATTERNS: Readonly<Record<SeriesTable['columns'][number]['type'], RegExp>> = {
  string: /^/,
  integer: /^\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
};

/** Cells that are not what their column says, and columns that the file does not have as described. */
function columnFaults({ facts, rows }: ReadTable): readonly Fault[] {
  const { file, columns } = facts;
  const described = columns.map(({ name }) => name).join();
  if (rows.columns.join() !== described) {
    const message = `has the columns ${rows.columns.join()}, series.yaml describes ${described}`;
    return [{ file, line: 1, path: '(header)', message }];
  }
  return rows.flatMap((row, i) =>
    columns.flatMap(({ name, type }): readonly Fault[] => {
      const cell = row[name] ?? '';
      if (cell === '' || PATTERNS[type].test(cell)) return [];
      return [{ file, line: i + 2, path: name, message: `${JSON.stringify(cell)} is no ${type}` }];
    }),
  );
}

/** Reads and checks the series in `dir`. Throws `RecordFaults` with every fault if there is any. */
export function readSeries(dir: string): ReadSeries {
  const { tables, licences } = seriesFile.parse(parse(readFileSync(join(dir, 'series.yaml'), 'utf8')));
  const read = tables.map((facts): ReadTable => {
    const text = readFileSync(join(dir, facts.file), 'utf8');
    return { facts, text, rows: csvParse(text) };
  });
  const faults = read.flatMap(columnFaults);
  if (faults.length === 0) faults.push(...checkSeries(read));
  if (faults.length > 0) throw new RecordFaults(faults);
  return { tables: read, licences };
}
