import type { Day } from '../time/day';
import type { DayRange } from '../time/span';
import { isAct } from './acts';
import { countBefore, countUpTo, type DatedEvent } from './dated';
import type { EventIndex } from './model';

/** Events by day in one date mode. */
export interface EventCalendar {
  /** Every event, oldest first; within a day by id. */
  readonly all: readonly EventIndex[];
  /** Days that carry an act, oldest first; see `isAct`. */
  readonly actDays: readonly Day[];
  /** Both ends inclusive. */
  within(range: DayRange): readonly EventIndex[];
  /** Days that carry an event in the range, both ends inclusive, oldest first. */
  daysWithin(range: DayRange): readonly Day[];
}

/** The calendar of events that are sorted as `datedEvents` gives them. */
export function eventCalendar(dated: readonly DatedEvent[]): EventCalendar {
  const all = dated.map(({ event }) => event);
  const dayOfEach = dated.map(({ day }) => day);
  const days = [...new Set(dayOfEach)];
  const slice = <T>(entries: readonly T[], their: readonly Day[], { from, to }: DayRange): readonly T[] =>
    entries.slice(countBefore(their, from), countUpTo(their, to));
  return {
    all,
    actDays: [...new Set(dated.filter(({ event }) => isAct(event)).map(({ day }) => day))],
    within: (range) => slice(all, dayOfEach, range),
    daysWithin: (range) => slice(days, days, range),
  };
}
