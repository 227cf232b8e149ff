import { addDays, day, dayFromNumber, dayNumber, type Day } from '../../../src/time/day';
import { spanRange, type DayRange, type RecordBounds } from '../../../src/time/span';
import { seededNumbers } from '../syntheticRecord';

/** The slow drag begins here, so that it runs over the whole summer of 2021. */
export const FIRST_DAY = day('2021-03-01');
const WARM_UP = 10;

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

/** The days before anything is measured. */
export function warmUpDays(bounds: RecordBounds): Day[] {
  return farDays(spanRange('2021', bounds), WARM_UP);
}

export type Drag = 'day by day' | 'far jumps';

/** The drags that are measured, `count` steps each, by their names in the tables. */
export function dragsOver(bounds: RecordBounds, count: number): readonly (readonly [Drag, readonly Day[]])[] {
  return [
    ['day by day', daysOnEnd(FIRST_DAY, count)],
    ['far jumps', farDays(spanRange('all', bounds), count)],
  ];
}
