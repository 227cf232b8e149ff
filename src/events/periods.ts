import { addDays, type Day } from '../time/day';
import { countUpTo, type DatedEvent, type DatedStep } from './dated';

/**
 * First days of the periods of a record in one date mode, ascending. A day on which a step begins to count or an event takes place
 * is a period of its own, and one ends with the last day of a deadline: what stands on a day of a period stands on all.
 */
export function periodStarts(events: readonly DatedEvent[], steps: readonly DatedStep[]): readonly Day[] {
  const ofSteps = steps.flatMap(({ day, from }) => [day, from]);
  const busy = [...ofSteps, ...events.flatMap(({ day, event }) => [day, event.date])];
  const last = events.flatMap(({ event: { deadlineOn } }) => deadlineOn ?? []);
  return [...new Set([...busy, ...[...busy, ...last].map((day) => addDays(day, 1))])].sort();
}

/** The first day of the period of `starts` that `day` lies in; a day before them all is a period of its own. */
export function periodOf(starts: readonly Day[], day: Day): Day {
  return starts[countUpTo(starts, day) - 1] ?? day;
}
