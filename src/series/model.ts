import type { Text } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { Month } from '../time/month';
import type { Run } from './run';

/** The network's hash rate in exahashes a second, as published in `data/series/network.json`. */
export interface Network {
  /** Mean of the seven days up to each, UTC. */
  readonly mean7: Run<Day>;
  /** Where the days end: means of whole difficulty periods, from the first one that begins after the last day. */
  readonly periods: readonly { readonly from: Day; readonly to: Day; readonly mean: number }[];
}

/** Who has a share that no place on record has by itself. */
export const REST = 'rest';

/** A country of Cambridge's table, and its share of the world's hash rate by month, per cent. */
export interface CountryShares {
  /** ISO 3166-1 alpha-3, or `REST`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly ofWorld: Run<Month>;
}

/** Cambridge's shares, as published in `data/series/shares.json`. */
export interface Shares {
  readonly countries: readonly CountryShares[];
  /** Per cent of China's reported hash rate, by code of the province; what others have together under `REST`. */
  readonly provinces: Readonly<Record<Adcode, Run<Month>>>;
}

/** Where a value was seen. */
export interface Seen {
  readonly publisher: string;
  /** Null where the page does not belong to who published. */
  readonly url: string | null;
  readonly quality: 'A' | 'B' | 'C';
}

/** A later estimate of a country's share; it continues no other series. */
export interface LaterEstimate extends Seen {
  readonly period: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Per cent; null where only a range is given. */
  readonly share: number | null;
  readonly range: readonly [low: number, high: number] | null;
  readonly measure: 'machines' | 'analyst' | 'pools' | 'survey';
}

/** Machines of a company, as it or a newspaper said. */
export interface MachineMove extends Seen {
  readonly date: string;
  readonly company: Text;
  readonly zh: string;
  readonly en: string;
  readonly machines: number | null;
  /** Empty where it is not said. */
  readonly to: Text;
}

/** Price of graphics cards over list price by one survey, per cent. */
export interface CardPrice extends Seen {
  readonly series: 'nvidia' | 'amd';
  readonly date: string;
  readonly over: number;
}

/** Hydropower spilled, terawatt hours. Values of different definitions are not comparable. */
export interface SpilledWater extends Seen {
  readonly place: Adcode;
  readonly year: string;
  readonly part: boolean;
  readonly twh: number;
  readonly definition: 'grid' | 'basins' | 'other';
}

/** What came of it in single facts, as published in `data/series/outcomes.json`. */
export interface Outcomes {
  readonly later: readonly LaterEstimate[];
  readonly moves: readonly MachineMove[];
  readonly cards: readonly CardPrice[];
  readonly water: readonly SpilledWater[];
}
