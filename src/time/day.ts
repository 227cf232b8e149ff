/**
 * Civil dates in China. A `Day` is text, never an instant: nothing here depends on the reader's clock or zone.
 */
export type Day = string & { readonly __day: unique symbol };

/** Milliseconds of a day, counted in UTC, where each has 24 hours. */
export const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date, or `NaN` when the numbers name no date (month 13, 30 February). */
function numberOf(year: number, month: number, dayOfMonth: number): number {
  const ms = Date.UTC(year, month - 1, dayOfMonth);
  const back = new Date(ms);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === dayOfMonth;
  return same && back.getUTCFullYear() === year ? ms / MS_PER_DAY : NaN;
}

/** The day written in `text` as `YYYY-MM-DD`, or `undefined` when it is not a real civil date. */
export function parseDay(text: string): Day | undefined {
  const match = DAY_PATTERN.exec(text);
  if (!match) return undefined;
  const n = numberOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return Number.isNaN(n) ? undefined : (text as Day);
}

/** The day written in `text`. Throws `RangeError` when it is not a real civil date; for constants and validated data. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`Not a civil date: ${text}`);
  return parsed;
}

/** Whole days from 1970-01-01 to `d`; the integer that sliders and indexes count in. */
export function dayNumber(d: Day): number {
  return Date.parse(d) / MS_PER_DAY;
}

/** The day `n` days after 1970-01-01. Inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  return new Date(n * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** The year of `d`. */
export function yearOf(d: Day): number {
  return Number(d.slice(0, 4));
}

/** `d` moved by `days` whole days. */
export function addDays(d: Day, days: number): Day {
  return dayFromNumber(dayNumber(d) + days);
}

/** `d` moved by `months`; a day of month that the new month lacks becomes its last day. */
export function addMonths(d: Day, months: number): Day {
  const index = yearOf(d) * 12 + Number(d.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  for (let dom = Number(d.slice(8, 10)); ; dom -= 1) {
    const n = numberOf(year, month, dom);
    if (!Number.isNaN(n)) return dayFromNumber(n);
  }
}

/** Negative, zero or positive as `a` is before, on or after `b`; ISO days sort as text. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `d` moved into `[from, to]`. */
export function clampDay(d: Day, from: Day, to: Day): Day {
  return d < from ? from : d > to ? to : d;
}
