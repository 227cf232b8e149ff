import { day, dayNumber, MS_PER_DAY, type Day } from './day';

/** Noon, UTC, of `d`: for file formats and libraries that ask for an instant where only a day is known. */
export function noonOf(d: Day): Date {
  return new Date(dayNumber(d) * MS_PER_DAY + MS_PER_DAY / 2);
}

/** The reader's own calendar day, for the day on which something was looked up. Nothing that is drawn depends on it. */
export function readersToday(): Day {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
