import type { Day } from '../time/day';
import { stepDay, steplessDay } from './dateMode';
import type { DateMode, EventId, EventIndex, RecordIndex, StatusStep } from './model';

/** A step with the day from which it counts in one date mode. */
export interface DatedStep extends StatusStep {
  readonly day: Day;
}

/** An event with the day on which it stands in one date mode. */
export interface DatedEvent {
  readonly day: Day;
  readonly event: EventIndex;
}

const byDayThen =
  <T extends { readonly day: Day }>(idOf: (entry: T) => EventId) =>
  (a: T, b: T): number => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    return idOf(a) < idOf(b) ? -1 : 1;
  };

/** The steps of the record in `mode`, oldest first; within a day by event id. */
export function datedSteps(
  { steps }: RecordIndex,
  events: ReadonlyMap<EventId, EventIndex>,
  mode: DateMode,
): readonly DatedStep[] {
  return steps
    .map((step): DatedStep => ({ ...step, day: stepDay(step, events.get(step.event)!, mode) }))
    .sort(byDayThen((step) => step.event));
}

/**
 * The events of the record in `mode`, oldest first; within a day by id. An event stands on the first day of its `steps`
 * (sorted as `datedSteps` gives them), or on its own day when it makes none.
 */
export function datedEvents(
  { events }: RecordIndex,
  steps: readonly DatedStep[],
  mode: DateMode,
): readonly DatedEvent[] {
  const firstDays = new Map<EventId, Day>();
  for (const { event, day } of steps) if (!firstDays.has(event)) firstDays.set(event, day);
  return events
    .map((event): DatedEvent => ({ event, day: firstDays.get(event.id) ?? steplessDay(event, mode) }))
    .sort(byDayThen(({ event }) => event.id));
}

/** How many of `days`, ascending, `isIn` holds for: of the first ones, and of none after them. */
function countWhile(days: readonly Day[], isIn: (day: Day) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isIn(days[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of `days` (ascending) lie on or before `day`. */
export function countUpTo(days: readonly Day[], day: Day): number {
  return countWhile(days, (other) => other <= day);
}

/** How many of `days` (ascending) lie before `day`. */
export function countBefore(days: readonly Day[], day: Day): number {
  return countWhile(days, (other) => other < day);
}
