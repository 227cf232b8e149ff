import { fold } from '../../events/fold';
import { parseDay, type Day } from '../../time/day';
import type { DayRange } from '../../time/span';

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

/** A whole query that is a date, folded: by number, in Chinese, in English with the day first or the month. */
const WRITTEN = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?:(?<year>\d{4}) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号]?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>[a-z]{3,9})\.?,?(?: (?<year>\d{4}))?$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
];

/** The number of an English month, written out or cut to three letters or more; 0 for another word. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

/**
 * The days of `range` that a query names as a whole; none when it is no date. A date without a year is that of `shown`'s year,
 * then of the other years in which something `happened` on it, the latest first.
 */
export function daysNamed(
  query: string,
  range: DayRange,
  shown: Day,
  happened: (day: Day) => boolean,
): readonly Day[] {
  const text = fold(query);
  const parts = WRITTEN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return [];
  const month = parts['name'] === undefined ? Number(parts['month']) : monthOf(parts['name']);
  const pad = (n: number) => String(n).padStart(2, '0');
  const inYear = (year: number): Day[] => {
    const day = parseDay(`${year}-${pad(month)}-${pad(Number(parts['day']))}`);
    return day !== undefined && day >= range.from && day <= range.to ? [day] : [];
  };
  if (parts['year'] !== undefined) return inYear(Number(parts['year']));
  const [first, last] = [Number(range.from.slice(0, 4)), Number(range.to.slice(0, 4))];
  const own = Number(shown.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at).filter((year) => year !== own);
  return [...inYear(own), ...years.flatMap(inYear).filter(happened)];
}
