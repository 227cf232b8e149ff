import type { Adcode } from '../regions/region';
import { monthFromNumber, monthNumber, type Month } from '../time/month';
import { REST, type CountryShares, type Shares } from './model';
import { inMonth, months, type Run } from './run';

/** The provinces of Cambridge's table, for what has to know them before it has loaded. */
export const PLACES_WITH_SHARES: ReadonlySet<Adcode> = new Set([
  '110000',
  '140000',
  '150000',
  '510000',
  '530000',
  '620000',
  '630000',
  '650000',
]);

/** What a share is a part of. */
export type ShareBase = 'china' | 'world';

/**
 * What is known of provinces in a month: `figures`, `none-reported` (pools reported nothing in all China, which is not a
 * zero of any place), or `none` outside the table.
 */
export type MonthState = 'figures' | 'none-reported' | 'none';

/** China's share of the world's hash rate by month, per cent; its zeros are what pools reported. */
export function chinaRun({ countries }: Shares): Run<Month> {
  return countries.find(({ code }) => code === 'CHN')!.ofWorld;
}

/** What is known of provinces in a month. */
export function monthState(shares: Shares, m: Month): MonthState {
  if (inMonth(shares.provinces[REST]!, m) === null) return 'none';
  return inMonth(chinaRun(shares), m) === 0 ? 'none-reported' : 'figures';
}

/**
 * The share of a province, or of the rest under `REST`, in a month, per cent; null where the source has none. Of the world:
 * its share of China times China's, to two decimals as the source prints its own.
 */
export function shareOf(shares: Shares, who: Adcode, m: Month, base: ShareBase): number | null {
  const run = shares.provinces[who];
  const share = run === undefined || monthState(shares, m) !== 'figures' ? null : inMonth(run, m);
  const china = inMonth(chinaRun(shares), m);
  if (share === null || china === null) return null;
  return base === 'china' ? share : Math.round(share * china) / 100;
}

/** The share of a province by month over the whole table. A month in which nothing was reported is a gap. */
export function shareRun(shares: Shares, who: Adcode, base: ShareBase): Run<Month> | null {
  const run = shares.provinces[who];
  if (run === undefined) return null;
  const first = monthNumber(run.from);
  const values = run.values.map((_, i) => shareOf(shares, who, monthFromNumber(first + i), base));
  return { from: run.from, values };
}

/** Provinces that have figures of their own. */
export function placesWithShares({ provinces }: Shares): readonly Adcode[] {
  return Object.keys(provinces)
    .filter((who) => who !== REST)
    .sort();
}

/** Countries with their last month and its share of the world, per cent: the largest first, without the rest of the world. */
export function largestAtEnd({ countries }: Pick<Shares, 'countries'>): readonly {
  readonly country: CountryShares;
  readonly month: Month;
  readonly share: number;
}[] {
  return countries
    .filter(({ code }) => code !== REST)
    .map((country) => {
      const { at, value } = months(country.ofWorld).at(-1)!;
      return { country, month: at, share: value! };
    })
    .toSorted((a, b) => b.share - a.share);
}
