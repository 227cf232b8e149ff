import { addDays, type Day } from '../time/day';
import { countUpTo, type DatedEvent, type DatedStep } from './dated';

/**
 * First days of the periods of a record in one date mode, ascending. From one day of a period to the next no step begins to
 * count or is a day old, no event takes place and no deadline ends: what stands on one of its days stands on all.
 */
export function periodStarts(events: readonly DatedEvent[], steps: readonly DatedStep[]): readonly Day[] {
  const ofSteps = steps.flatMap(({ day }) => [day, addDays(day, 1)]);
  const ofEvents = events.flatMap(({ day, event: { date, deadlineOn } }) => [
    day,
    date,
    ...(deadlineOn === null ? [] : [addDays(deadlineOn, 1)]),
  ]);
  return [...new Set([...ofSteps, ...ofEvents])].sort();
}

/** The first day of the period of `starts` that `day` lies in; a day before them all is a period of its own. */
export function periodOf(starts: readonly Day[], day: Day): Day {
  return starts[countUpTo(starts, day) - 1] ?? day;
}
