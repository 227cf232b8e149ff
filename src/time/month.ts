import { addDays, type Day } from './day';

/** A calendar month as text, `2021-06`. Months sort as text. */
export type Month = string & { readonly __month: unique symbol };

const MONTH_PATTERN = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month written in `text`. Throws `RangeError` where it is none; for constants and validated data. */
export function month(text: string): Month {
  if (!MONTH_PATTERN.test(text)) throw new RangeError(`Not a month: ${text}`);
  return text as Month;
}

/** The month that a day lies in. */
export function monthOf(d: Day): Month {
  return d.slice(0, 7) as Month;
}

/** The first day of a month. */
export function firstDay(m: Month): Day {
  return `${m}-01` as Day;
}

/** Months since the year 0: what months are counted in. */
export function monthNumber(m: Month): number {
  return Number(m.slice(0, 4)) * 12 + Number(m.slice(5)) - 1;
}

/** The month `n` months after the year 0. Inverse of `monthNumber`. */
export function monthFromNumber(n: number): Month {
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}` as Month;
}

/** The month after. */
export function nextMonth(m: Month): Month {
  return monthFromNumber(monthNumber(m) + 1);
}

/** The last day of a month. */
export function lastDay(m: Month): Day {
  return addDays(firstDay(nextMonth(m)), -1);
}
