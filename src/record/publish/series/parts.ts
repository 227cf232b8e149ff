import { groupBy } from '../../../events/groupBy';
import { NATION } from '../../../regions/region';
import {
  REST,
  type CountryShares,
  type Network,
  type Outcomes,
  type Seen,
  type Shares,
} from '../../../series/model';
import type { Run } from '../../../series/run';
import { day, type Day } from '../../../time/day';
import { month, type Month } from '../../../time/month';
import { hostClass } from '../../schema/hosts';
import type { ReadSeries } from '../../schema/series/read';

type Row = Readonly<Record<string, string | undefined>>;

const text = (row: Row, name: string) => row[name] ?? '';
const numberOrNull = (cell: string) => (cell === '' ? null : Number(cell));

function rowsOf({ tables }: ReadSeries, file: string): readonly Row[] {
  return tables.find(({ facts }) => facts.file === file)!.rows;
}

/** Rows of one series, which the checks found without a gap, as a run of months. */
function monthRun(rows: readonly Row[], value: string): Run<Month> {
  return { from: month(text(rows[0]!, 'month')), values: rows.map((row) => numberOrNull(text(row, value))) };
}

/** One decimal: what a chart shows and says. */
const oneDecimal = (cell: string) => Math.round(Number(cell) * 10) / 10;

/** The hash rate of the network. */
export function networkPart(series: ReadSeries): Network {
  const rows = rowsOf(series, 'network_daily.csv');
  const from = day(text(rows[0]!, 'date'));
  const last = text(rows.at(-1)!, 'date');
  return {
    mean7: { from, values: rows.map((row) => oneDecimal(text(row, 'hashrate_ehs_7d'))) },
    periods: rowsOf(series, 'network_epochs.csv')
      .filter((row) => text(row, 'start_utc').slice(0, 10) > last)
      .map((row) => ({
        from: text(row, 'start_utc').slice(0, 10) as Day,
        to: text(row, 'end_utc').slice(0, 10) as Day,
        mean: oneDecimal(text(row, 'mean_hashrate_ehs')),
      })),
  };
}

/** Cambridge's shares. */
export function sharesPart(series: ReadSeries): Shares {
  const countries = groupBy(rowsOf(series, 'countries_monthly.csv'), (row) => text(row, 'iso3'));
  const provinces = groupBy(rowsOf(series, 'china_provinces_monthly.csv'), (row) => text(row, 'adcode'));
  return {
    countries: [...countries].map(([code, rows]): CountryShares => ({
      code: code || REST,
      zh: text(rows[0]!, 'name_zh'),
      en: text(rows[0]!, 'name_en'),
      ofWorld: monthRun(rows, 'share_of_global'),
    })),
    provinces: Object.fromEntries(
      [...provinces].map(([adcode, rows]) => [adcode || REST, monthRun(rows, 'share_of_china')]),
    ),
  };
}

function seen(row: Row, publisher: string): Seen {
  const url = text(row, 'source_url');
  const place = hostClass(url);
  return {
    publisher,
    url: place === undefined || place === 'unrelated' || place === 'reposts' ? null : url,
    quality: text(row, 'quality') as Seen['quality'],
  };
}

const MEASURES = [
  [/NATIONALITY OF THE POOL/, 'pools'],
  [/SURVEYED FIRMS/, 'survey'],
  [/analyst/, 'analyst'],
  [/by country of the machines/, 'machines'],
] as const;

const DEFINITIONS = [
  [/^grid:/, 'grid'],
  [/^NEA:/, 'basins'],
  [/./, 'other'],
] as const;

const keyOf = <K extends string>(rules: readonly (readonly [RegExp, K])[], cell: string): K => {
  const rule = rules.find(([pattern]) => pattern.test(cell));
  if (!rule) throw new RangeError(`No rule for ${JSON.stringify(cell)}`);
  return rule[1];
};

/** What came of it in single facts. */
export function outcomesPart(series: ReadSeries): Outcomes {
  return {
    later: rowsOf(series, 'countries_after.csv').map((row) => ({
      period: text(row, 'period'),
      code: text(row, 'iso3'),
      zh: text(row, 'name_zh'),
      en: text(row, 'name_en'),
      share: numberOrNull(text(row, 'share_pct')),
      range: row['share_low'] ? [Number(row['share_low']), Number(row['share_high'])] : null,
      measure: keyOf(MEASURES, text(row, 'measure')),
      ...seen(row, text(row, 'compiler')),
    })),
    moves: rowsOf(series, 'machines.csv').map((row) => ({
      date: text(row, 'date'),
      company: { zh: text(row, 'company_zh'), en: text(row, 'company') },
      zh: text(row, 'what_zh'),
      en: text(row, 'what'),
      machines: numberOrNull(text(row, 'machines')),
      to: { zh: text(row, 'to_place_zh'), en: text(row, 'to_place') },
      ...seen(row, text(row, 'publisher')),
    })),
    cards: rowsOf(series, 'gpu_prices.csv').flatMap((row) => {
      const maker = /^3dcenter_(nvidia|amd)$/.exec(text(row, 'series'))?.[1];
      if (maker === undefined) return [];
      const over = Number(row['value']);
      return [
        {
          series: maker as 'nvidia' | 'amd',
          date: text(row, 'date'),
          over,
          ...seen(row, text(row, 'publisher')),
        },
      ];
    }),
    water: rowsOf(series, 'hydro_curtailment.csv').map((row) => ({
      place: text(row, 'adcode') || NATION,
      year: text(row, 'year'),
      part: text(row, 'period') !== 'year',
      twh: Number(row['curtailed_twh']),
      definition: keyOf(DEFINITIONS, text(row, 'definition')),
      ...seen(row, text(row, 'compiler')),
    })),
  };
}
