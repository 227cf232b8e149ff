import type { EventFilter } from '../events/filter';
import type { DateMode, EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';

/** One end of the time: a day, or a word that stays true when the record grows. */
export type Bound = Day | 'earliest' | 'latest';

/** What is shown of time: colours are as of `to`; with `from` the panel lists the events between. */
export interface TimeChoice {
  readonly from: Bound | null;
  readonly to: Bound;
}

export interface View {
  readonly zoom: number;
  /** True WGS 84 degrees, not the map's pseudo coordinates. */
  readonly lat: number;
  readonly lon: number;
}

/** The tabs, in the order in which they are offered. */
export const TABS = ['map', 'table', 'timeline', 'sources'] as const;
export type Tab = (typeof TABS)[number];
export const STRIPS = ['none', 'hashrate', 'share'] as const;
/** Under the slider: nothing, the network's hash rate, or China's share of it. */
export type Strip = (typeof STRIPS)[number];

export const METRICS = ['status', 'hashrate', 'hashrate-world'] as const;
/** What colours the map: how places stand, their share of China's hash rate, or of the world's. */
export type Metric = (typeof METRICS)[number];
export const COMPARES = ['change', 'side'] as const;
/** How the two ends of a range are compared: what changed between them as one map, or both days side by side. */
export type Compare = (typeof COMPARES)[number];
export type ThemeChoice = 'light' | 'dark' | 'auto';
export type RendererChoice = 'auto' | 'explorer' | 'figure';

/** Facts that the reader chose. Status, colours, lists and counts are derived from these and the record, never stored. */
export interface AppState extends EventFilter {
  readonly time: TimeChoice;
  /** Null: one day is shown. Only ever beside a range. */
  readonly compare: Compare | null;
  readonly tab: Tab;
  /** The place entered: the nation or one province. */
  readonly region: Adcode;
  /** Highlighted places. */
  readonly select: readonly Adcode[];
  /** The event whose card is open. */
  readonly event: EventId | null;
  readonly dates: DateMode;
  /** `all` shows the whole record on the slider; otherwise the span follows the time. */
  readonly span: 'all' | null;
  readonly metric: Metric;
  /** What is drawn under the slider, on the same days. */
  readonly strip: Strip;
  /** Null: fitted to the region entered. */
  readonly view: View | null;
  /** The story that is told beside the map; null without one. */
  readonly story: string | null;
  /** The step of the story; null: its first. */
  readonly step: string | null;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly renderer: RendererChoice;
  readonly playing: boolean;
  /** The place under the pointer or the keyboard's focus. */
  readonly hover: Adcode | null;
}

export const OPENING_TIME = '2021-06-20' as Day;
