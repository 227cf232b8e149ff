import { addDays, addMonths, parseDay, type Day } from './day';
import type { DayRange } from './span';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A whole text that is a date, folded: by number, in Chinese, in English with the day first or the month. */
const WRITTEN = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/,
  /^(?:(?<year>\d{4}) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>[a-z]{3,9})\.?,?(?: (?<year>\d{4}))?$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
];

/** A date as people write it. */
export interface WrittenDay {
  /** Null where none is written. */
  readonly year: number | null;
  /** The day in a year, or undefined where that year has no such day. */
  readonly inYear: (year: number) => Day | undefined;
  /** Whether it could be read month first as well; it is read day first. */
  readonly isAmbiguous: boolean;
}

/** The number of an English month, written out or cut to three letters or more; 0 for another word. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

/**
 * The date that a text is as a whole; undefined when it is none. `text` in lower case and half-width forms. Two numbers before
 * a year are read day first, unless only the other order names a month.
 */
export function writtenDay(text: string): WrittenDay | undefined {
  const parts = WRITTEN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const written = Number(parts['day']);
  const second = parts['name'] === undefined ? Number(parts['month']) : monthOf(parts['name']);
  const isBeforeYear = Object.keys(parts).join() === 'day,sign,month,year';
  const isMonthFirst = isBeforeYear && second > MONTHS.length;
  const [day, month] = isMonthFirst ? [second, written] : [written, second];
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    year: parts['year'] === undefined ? null : Number(parts['year']),
    inYear: (year) => parseDay(`${year}-${pad(month)}-${pad(day)}`),
    isAmbiguous: isBeforeYear && Math.max(day, month) <= MONTHS.length && day !== month,
  };
}

/** A whole text that is a month or a year, folded. */
const STRETCHES = [
  /^(?<year>\d{4}) ?年?$/,
  /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/,
];

/** The month or year that a text is as a whole, from its first day to its last; undefined when it is none. `text` as for `writtenDay`. */
export function writtenStretch(text: string): DayRange | undefined {
  const parts = STRETCHES.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const month = parts['name'] === undefined ? Number(parts['month'] ?? 1) : monthOf(parts['name']);
  const from = parseDay(`${parts['year']}-${String(month).padStart(2, '0')}-01`);
  if (from === undefined) return undefined;
  const isYear = parts['name'] === undefined && parts['month'] === undefined;
  return { from, to: addDays(addMonths(from, isYear ? 12 : 1), -1) };
}
