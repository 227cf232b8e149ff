import { dayNumber, type Day } from '../time/day';
import { firstDay, lastDay, monthFromNumber, monthNumber, type Month } from '../time/month';
import type { DayRange } from '../time/span';

/** Values of consecutive days or months from `from` on. Null is a gap: nothing was published; it is never a zero. */
export interface Run<At extends string> {
  readonly from: At;
  readonly values: readonly (number | null)[];
}

/** One value and its day or month. */
export interface Point<At extends string> {
  readonly at: At;
  readonly value: number | null;
}

/** The value of a day; null in a gap and outside the run. */
export function onDay({ from, values }: Run<Day>, d: Day): number | null {
  return values[dayNumber(d) - dayNumber(from)] ?? null;
}

/** The value of a month; null in a gap and outside the run. */
export function inMonth({ from, values }: Run<Month>, m: Month): number | null {
  return values[monthNumber(m) - monthNumber(from)] ?? null;
}

/** Every month of a run with its value. */
export function months({ from, values }: Run<Month>): readonly Point<Month>[] {
  return values.map((value, i) => ({ at: monthFromNumber(monthNumber(from) + i), value }));
}

/** The days of the months of a run. */
export function daysOf(run: Run<Month>): DayRange {
  return { from: firstDay(run.from), to: lastDay(months(run).at(-1)!.at) };
}
