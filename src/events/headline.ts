import { addDays, type Day } from '../time/day';
import { countUpTo } from './dated';
import type { DateMode, EventIndex } from './model';
import type { EventStore } from './store';

/** What a day is headed by: an act of that day, or the last act before it. */
export type Headline =
  | { readonly event: EventIndex; readonly others: readonly EventIndex[] }
  | {
      readonly event: null;
      /** The heading act of the last day before that had one; null before the first. */
      readonly last: EventIndex | null;
      /** What came after that day, up to this one: reactions, comment, contested reports. */
      readonly since: readonly EventIndex[];
      /** What the day has beside acts: reactions, comment, contested reports. */
      readonly others: readonly EventIndex[];
    };

/**
 * The headline event of `day`: the highest of order, enforced, draft and signal; national, then province, then lower;
 * never a contested one, a reaction or comment. `others` are the rest of the day's events in the same order.
 */
export function headlineOn(record: EventStore, day: Day, mode: DateMode = 'recorded'): Headline {
  const actDays = record.actDays(mode);
  const last = actDays[countUpTo(actDays, day) - 1];
  if (last === undefined) return { event: null, last: null, since: [], others: record.rankedOn(day, mode) };
  const [event, ...others] = record.rankedOn(last, mode);
  if (last === day) return { event: event!, others };
  const since = record.eventsIn({ from: addDays(last, 1), to: day }, mode);
  return { event: null, last: event!, since, others: record.rankedOn(day, mode) };
}
