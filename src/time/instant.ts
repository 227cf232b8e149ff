import { dayNumber, type Day } from './day';

const MS_PER_DAY = 86_400_000;

/** Noon, UTC, of `d`: for file formats and libraries that ask for an instant where only a day is known. */
export function noonOf(d: Day): Date {
  return new Date(dayNumber(d) * MS_PER_DAY + MS_PER_DAY / 2);
}
