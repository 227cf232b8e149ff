import { isAct } from '../events/acts';
import { hasClosingDeadline } from '../events/dateMode';
import { groupBy } from '../events/groupBy';
import { headlineOn } from '../events/headline';
import type { DateMode, EventIndex, Status } from '../events/model';
import { strongestStep } from '../events/rank';
import type { EventStore } from '../events/store';
import type { Day } from '../time/day';
import { isWithin, type DayRange } from '../time/span';

/**
 * What a day is drawn as: the strongest status that its events in view cause, `other` where they change no colour, `left-out`
 * where none of its events is in view.
 */
export type TickKind = Status | 'other' | 'left-out';

/** One event day, named by the event that heads it. */
export interface Tick {
  readonly day: Day;
  readonly kind: TickKind;
  readonly event: EventIndex;
  /** How many of its events are in view. */
  readonly events: number;
}

/** The event that a day is named by on the timeline; undefined for a day without any. */
export function leadOf(record: EventStore, day: Day, mode: DateMode): EventIndex | undefined {
  const headline = headlineOn(record, day, mode);
  return headline.event ?? headline.others[0];
}

/** One tick for each event day of `range` in `mode`, oldest first; all events are in view unless `inView` says which. */
export function ticksOf(
  record: EventStore,
  range: DayRange,
  mode: DateMode,
  inView: readonly EventIndex[] | null = null,
): readonly Tick[] {
  const visible = inView && new Set(inView);
  return record.stopsIn(range, mode).flatMap((day): Tick[] => {
    const event = leadOf(record, day, mode);
    if (event === undefined) return [];
    const events = record.eventsOn(day, mode).filter((each) => visible === null || visible.has(each));
    const strongest = strongestStep(events.flatMap(record.stepsOf))?.status ?? 'other';
    return [{ day, kind: events.length === 0 ? 'left-out' : strongest, event, events: events.length }];
  });
}

/** A last day to close or be cleared, with the acts that set it. Its place does not depend on the date mode. */
export interface DeadlineMark {
  readonly day: Day;
  readonly events: readonly EventIndex[];
}

/** The closing deadlines of orders in `range`, by day; drafts never set one, nor do contested reports. */
export function deadlineMarks(record: EventStore, range: DayRange): readonly DeadlineMark[] {
  const within = record.index.events.flatMap((event) => {
    const { deadlineOn: day } = event;
    const sets = day !== null && hasClosingDeadline(event) && event.force !== 'draft' && isAct(event);
    return sets && isWithin(day, range) ? [{ day, event }] : [];
  });
  const byDay = [...groupBy(within, ({ day }) => day)];
  return byDay
    .map(([day, set]) => ({ day, events: set.map(({ event }) => event) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
