import { day, type Day } from './day';

/** A stretch of the record that the slider covers. `all` is every span together. */
export type SpanId = 'origins' | '2021' | 'after' | 'all';

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** First and last day that can be shown: the year of the first event to the last date in the data. */
export interface RecordBounds extends DayRange {
  /** Day of the first event. */
  readonly earliest: Day;
  /** Last date in the data; never today's clock. */
  readonly latest: Day;
}

/** Whether `d` is a day of a range, whose ends belong to it. */
export function isWithin(d: Day, { from, to }: DayRange): boolean {
  return d >= from && d <= to;
}

/** The span that holds `d`; each day lies in exactly one of the three. */
export function spanOf(d: Day): Exclude<SpanId, 'all'> {
  if (d < '2021-01-01') return 'origins';
  return d < '2022-01-01' ? '2021' : 'after';
}

/** The days of `span`, cut to the bounds of the record. Both ends inclusive. */
export function spanRange(span: SpanId, bounds: RecordBounds): DayRange {
  switch (span) {
    case 'origins':
      return { from: bounds.from, to: day('2020-12-31') };
    case '2021':
      return { from: day('2021-01-01'), to: day('2021-12-31') };
    case 'after':
      return { from: day('2022-01-01'), to: bounds.to };
    case 'all':
      return { from: bounds.from, to: bounds.to };
  }
}

/** `range` as far as it lies in `bounds`; undefined where none of it does, or there is none. */
export function cutTo(range: DayRange | undefined, bounds: DayRange): DayRange | undefined {
  if (!range || range.to < bounds.from || range.from > bounds.to) return undefined;
  return {
    from: range.from < bounds.from ? bounds.from : range.from,
    to: range.to > bounds.to ? bounds.to : range.to,
  };
}
