import { addMonths, day, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import { formatDay } from './format';
import type { Lang } from './text';

/** A first day of a month that an axis of time names: by its year where that begins, else by its month. */
export interface MonthMark {
  readonly day: Day;
  readonly text: string;
  readonly isYear: boolean;
}

/** The marks in a stretch of days that are `step` months apart, counted from the January at or before its first day. */
export function monthMarks({ from, to }: DayRange, step: number, lang: Lang): readonly MonthMark[] {
  const marks: MonthMark[] = [];
  for (let d = day(`${from.slice(0, 4)}-01-01`); d <= to; d = addMonths(d, step)) {
    if (d < from) continue;
    const isYear = d.slice(5) === '01-01';
    marks.push({ day: d, text: formatDay(d, lang, isYear ? 'year' : 'monthOnly'), isYear });
  }
  return marks;
}
