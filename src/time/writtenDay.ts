import { parseDay, type Day } from './day';

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
}

/** The number of an English month, written out or cut to three letters or more; 0 for another word. */
function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

/** The date that a text is as a whole; undefined when it is none. `text` in lower case and half-width forms. */
export function writtenDay(text: string): WrittenDay | undefined {
  const parts = WRITTEN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const month = parts['name'] === undefined ? Number(parts['month']) : monthOf(parts['name']);
  const pad = (n: number) => String(n).padStart(2, '0');
  return {
    year: parts['year'] === undefined ? null : Number(parts['year']),
    inYear: (year) => parseDay(`${year}-${pad(month)}-${pad(Number(parts['day']))}`),
  };
}
