import type { AppState } from '../state/state';
import { spanShown } from '../state/eventsInView';
import { dayOf } from '../state/selectors';
import { dayNumber, type Day } from '../time/day';
import { spanRange, type DayRange, type RecordBounds } from '../time/span';

/** The day that the state shows. */
export function dayShown(state: Pick<AppState, 'time'>, bounds: RecordBounds): Day {
  return dayOf(state, bounds);
}

/** The days on the slider. */
export function rangeShown(state: Pick<AppState, 'time' | 'span'>, bounds: RecordBounds): DayRange {
  return spanRange(spanShown(state, bounds), bounds);
}

/** The day to show when `span` is chosen while `day` is shown: the day itself where it lies inside, else the nearest event day, else the nearest edge. */
export function dayOnEntering(range: DayRange, day: Day, stops: readonly Day[]): Day {
  if (day >= range.from && day <= range.to) return day;
  const edge = day < range.from ? range.from : range.to;
  const away = (stop: Day) => Math.abs(dayNumber(stop) - dayNumber(day));
  return (
    stops.reduce<Day | undefined>(
      (best, stop) => (best === undefined || away(stop) < away(best) ? stop : best),
      undefined,
    ) ?? edge
  );
}
