import { latestPer } from '../../events/latestPer';
import type { EventStore } from '../../events/store';
import { NATION, NOT_APPLICABLE, type Adcode } from '../../regions/region';
import { REST, type Shares } from '../../series/model';
import { inMonth } from '../../series/run';
import {
  chinaRun,
  monthState,
  placesWithShares,
  shareOf,
  type MonthState,
  type ShareBase,
} from '../../series/shares';
import { monthOf, type Month } from '../../time/month';
import type { Day } from '../../time/day';

/** Everything that the layer knows of a month. */
export interface MonthShares {
  readonly month: Month;
  readonly base: ShareBase;
  readonly state: MonthState;
  /** Provinces with a figure, the largest first. */
  readonly ranked: readonly { readonly adcode: Adcode; readonly share: number }[];
  /** What provinces without a figure have together. */
  readonly rest: number | null;
  /** Mainland provinces that never have a figure of their own. */
  readonly others: readonly Adcode[];
  /** China's share of the world as reported; null outside the table. */
  readonly china: number | null;
  readonly of: (adcode: Adcode, base?: ShareBase) => number | null;
  /** Whether the place has figures in some month. */
  readonly isListed: (adcode: Adcode) => boolean;
}

function sharesIn(shares: Shares, base: ShareBase, { gazetteer }: EventStore, month: Month): MonthShares {
  const listed = placesWithShares(shares);
  const of = (adcode: Adcode, of: ShareBase = base) => shareOf(shares, adcode, month, of);
  const ranked = listed.flatMap((adcode) => {
    const share = of(adcode);
    return share === null ? [] : [{ adcode, share }];
  });
  return {
    month,
    base,
    state: monthState(shares, month),
    ranked: ranked.sort((a, b) => b.share - a.share),
    rest: of(REST),
    others: gazetteer
      .children(NATION)
      .map(({ adcode }) => adcode)
      .filter((adcode) => !NOT_APPLICABLE.has(adcode) && !listed.includes(adcode)),
    china: inMonth(chinaRun(shares), month),
    of,
    isListed: (adcode) => listed.includes(adcode),
  };
}

/** What is known of the month that a day lies in. */
export type MonthOn = (record: EventStore, day: Day) => MonthShares;

/** Gives what is known of the month that a day lies in; worked out once a month, however many days the slider passes. */
export function monthShares(shares: Shares, base: ShareBase): MonthOn {
  const latest = latestPer<EventStore, MonthShares>();
  return (record, day) => {
    const month = monthOf(day);
    return latest(record, month, () => sharesIn(shares, base, record, month));
  };
}
