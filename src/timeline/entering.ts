import { dayNumber, type Day } from '../time/day';
import { isWithin, type DayRange } from '../time/span';

/** The day to show when `span` is chosen while `day` is shown: the day itself where it lies inside, else the nearest event day, else the nearest edge. */
export function dayOnEntering(range: DayRange, day: Day, stops: readonly Day[]): Day {
  if (isWithin(day, range)) return day;
  const edge = day < range.from ? range.from : range.to;
  const away = (stop: Day) => Math.abs(dayNumber(stop) - dayNumber(day));
  return (
    stops.reduce<Day | undefined>(
      (best, stop) => (best === undefined || away(stop) < away(best) ? stop : best),
      undefined,
    ) ?? edge
  );
}
