import { dayNumber, day } from '../../../time/day';
import { month, monthNumber } from '../../../time/month';
import type { Fault } from '../fault';
import type { ReadTable } from './seriesFile';

type Row = Readonly<Record<string, string | undefined>>;

/** Says what is wrong with the row `at` (from 0) of a table. */
type Report = (at: number, path: string, message: string) => void;

const cell = (row: Row, name: string) => row[name] ?? '';

/** Every step of time in `column` follows the one before, within each group; a gap would be drawn as no gap. */
function checkSteps(rows: readonly Row[], column: string, group: string | null, report: Report): void {
  const numberOf =
    column === 'month' ? (text: string) => monthNumber(month(text)) : (text: string) => dayNumber(day(text));
  const last = new Map<string, number>();
  rows.forEach((row, i) => {
    const key = group === null ? '' : cell(row, group);
    const now = numberOf(cell(row, column));
    const before = last.get(key);
    if (before !== undefined && now !== before + 1)
      report(
        i,
        column,
        `does not follow the row before of ${key || 'the same series'}: fill the row in or end the series`,
      );
    last.set(key, now);
  });
}

/** Every share lies in 0 to 100, and those of a month make 100. */
function checkShares(rows: readonly Row[], column: string, report: Report): void {
  const sums = new Map<string, number>();
  rows.forEach((row, i) => {
    const share = Number(cell(row, column));
    if (cell(row, column) === '' || share < 0 || share > 100) report(i, column, 'a share lies in 0 to 100');
    sums.set(cell(row, 'month'), (sums.get(cell(row, 'month')) ?? 0) + share);
  });
  for (const [at, sum] of sums) {
    // July 2021: pools reported none in all China.
    if (sum !== 0 && Math.abs(sum - 100) > 0.05)
      report(
        rows.findIndex((row) => row['month'] === at),
        column,
        `the shares of ${at} make ${sum.toFixed(2)}, not 100`,
      );
  }
}

/** A province's share of the world is its share of China times China's, as it says of itself. */
function checkWorldShares(rows: readonly Row[], countries: readonly Row[], report: Report): void {
  const china = new Map(
    countries
      .filter(({ iso3 }) => iso3 === 'CHN')
      .map((row) => [cell(row, 'month'), Number(row['share_of_global'])]),
  );
  rows.forEach((row, i) => {
    const expected = Math.round(Number(row['share_of_china']) * (china.get(cell(row, 'month')) ?? NaN)) / 100;
    if (Number(row['share_of_global']) !== expected)
      report(i, 'share_of_global', `is not share_of_china times China's share, ${expected}`);
  });
}

/** The trailing mean is that of the seven days it stands for, as far as the file holds them. */
function checkMeans(rows: readonly Row[], report: Report): void {
  const values = rows.map((row) => Number(row['hashrate_ehs']));
  rows.forEach((row, i) => {
    if (i < 6) return;
    const mean = values.slice(i - 6, i + 1).reduce((sum, value) => sum + value, 0) / 7;
    if (Math.abs(mean - Number(row['hashrate_ehs_7d'])) > 0.002)
      report(i, 'hashrate_ehs_7d', `is not the mean of seven days, ${mean.toFixed(3)}`);
  });
}

/** Every row of single facts names where it was seen and how good that is. */
function checkProvenance(rows: readonly Row[], report: Report): void {
  rows.forEach((row, i) => {
    if (!/^https?:\/\//.test(cell(row, 'source_url')))
      report(i, 'source_url', 'names the page it was seen on');
    if (!/^[ABC]$/.test(cell(row, 'quality'))) report(i, 'quality', 'is A, B or C');
  });
}

/** What is wrong with series whose cells are what their columns say. */
export function checkSeries(tables: readonly ReadTable[]): readonly Fault[] {
  const faults: Fault[] = [];
  const rowsOf = (file: string): readonly Row[] =>
    tables.find(({ facts }) => facts.file === file)?.rows ?? [];
  const reportIn =
    (file: string): Report =>
    (at, path, message) =>
      faults.push({ file, line: at + 2, path, message });
  const [provinces, countries] = ['china_provinces_monthly.csv', 'countries_monthly.csv'] as const;
  checkSteps(rowsOf('network_daily.csv'), 'date', null, reportIn('network_daily.csv'));
  checkMeans(rowsOf('network_daily.csv'), reportIn('network_daily.csv'));
  checkSteps(rowsOf(provinces), 'month', 'cbeci_name', reportIn(provinces));
  checkShares(rowsOf(provinces), 'share_of_china', reportIn(provinces));
  checkWorldShares(rowsOf(provinces), rowsOf(countries), reportIn(provinces));
  checkSteps(rowsOf(countries), 'month', 'cbeci_name', reportIn(countries));
  checkShares(rowsOf(countries), 'share_of_global', reportIn(countries));
  for (const { facts, rows } of tables)
    if (facts.licence === 'cited') checkProvenance(rows, reportIn(facts.file));
  return faults;
}
