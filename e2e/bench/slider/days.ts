import { addDays, dayFromNumber, dayNumber, type Day } from '../../../src/time/day';
import type { DayRange } from '../../../src/time/span';
import { seededNumbers } from '../syntheticRecord';

/** The days of a slow drag: `count` days on end from `first`. */
export function daysOnEnd(first: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

/** The days of a wild drag: `count` days anywhere in `range`, the same on every run, none twice in a row. */
export function farDays({ from, to }: DayRange, count: number): Day[] {
  const next = seededNumbers(1);
  const length = dayNumber(to) - dayNumber(from) + 1;
  const days: Day[] = [];
  while (days.length < count) {
    const day = dayFromNumber(dayNumber(from) + Math.floor(next() * length));
    if (day !== days.at(-1)) days.push(day);
  }
  return days;
}
