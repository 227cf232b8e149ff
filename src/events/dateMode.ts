import type { Day } from '../time/day';
import type { DateMode, EventIndex, StatusStep } from './model';

/** True when the event sets a last day for mines to close or be cleared: the only deadlines drawn as an end. */
export function hasClosingDeadline(event: EventIndex): boolean {
  return event.deadlineOn !== null && closingKind(event) !== null;
}

/** The kind of an event's closing deadline; null when it has none or one of another kind. */
export function closingKind(event: EventIndex): 'shutdown' | 'clean-up' | null {
  const kind = event.deadlineKind;
  return kind === 'shutdown' || kind === 'clean-up' ? kind : null;
}

/**
 * The day that stands for an act in `mode`, given its recorded day: `effective` is the day in force where it is
 * set and not before publication, `deadline` moves only orders with a closing deadline. No act disappears.
 */
function dayInMode(recorded: Day, event: EventIndex, mode: DateMode, makesOrder: boolean): Day {
  switch (mode) {
    case 'recorded':
      return recorded;
    case 'effective': {
      const { effectiveOn, announcedOn } = event;
      const usable = effectiveOn !== null && (announcedOn === null || effectiveOn >= announcedOn);
      return usable ? effectiveOn : recorded;
    }
    case 'deadline':
      return makesOrder && hasClosingDeadline(event) && event.deadlineOn !== null
        ? event.deadlineOn
        : recorded;
  }
}

/** The day from which `step`, made by `event`, counts in `mode`; colours, ticks and captions all use it. */
export function stepDay(step: StatusStep, event: EventIndex, mode: DateMode): Day {
  return dayInMode(step.from, event, mode, step.status === 'ordered');
}

/** The day of an event that makes no step, in `mode`. Events with steps stand on the first day of those. */
export function steplessDay(event: EventIndex, mode: DateMode): Day {
  return dayInMode(event.date, event, mode, false);
}
