import { isAct } from '../events/acts';
import { hasClosingDeadline } from '../events/dateMode';
import { headlineOn } from '../events/headline';
import type { DateMode, EventIndex, LegalForce, Status } from '../events/model';
import type { EventStore } from '../events/store';
import type { Day } from '../time/day';
import type { DayRange } from '../time/span';

/** What an event is drawn as: the status that its legal force stands for, or `other` for what is no measure. */
export type TickKind = Status | 'other';

/** One event day, drawn as the event that heads it. */
export interface Tick {
  readonly day: Day;
  readonly kind: TickKind;
  readonly event: EventIndex;
  readonly events: number;
}

const STATUS_OF: Readonly<Record<Exclude<LegalForce, 'consequence'>, Status>> = {
  'policy-signal': 'signalled',
  draft: 'drafted',
  order: 'ordered',
  enforced: 'enforced',
};

/** Events that back mining, found by the steps they make. */
function encouraging(store: EventStore): ReadonlySet<string> {
  const steps = store.index.steps.filter((step) => step.status === 'encouraged');
  return new Set(steps.map((step) => step.event));
}

/** What `event` is drawn as; theft cases, reactions, comment and contested reports are no measures against mining. */
function kindOf(event: EventIndex, encourages: ReadonlySet<string>): TickKind {
  if (encourages.has(event.id)) return 'encouraged';
  if (!isAct(event) || !event.crackdown || event.force === 'consequence') return 'other';
  return STATUS_OF[event.force];
}

/** The event that a day is named by on the timeline; undefined for a day without any. */
export function leadOf(store: EventStore, day: Day, mode: DateMode): EventIndex | undefined {
  const headline = headlineOn(store, day, mode);
  return headline.event ?? headline.others[0];
}

/** One tick for each event day of `range` in `mode`, oldest first. */
export function ticksOf(store: EventStore, range: DayRange, mode: DateMode): readonly Tick[] {
  const encourages = encouraging(store);
  return store.stopsIn(range, mode).flatMap((day): Tick[] => {
    const event = leadOf(store, day, mode);
    if (event === undefined) return [];
    return [{ day, kind: kindOf(event, encourages), event, events: store.eventsOn(day, mode).length }];
  });
}

/** A last day to close or be cleared, with the acts that set it. Its place does not depend on the date mode. */
export interface DeadlineMark {
  readonly day: Day;
  readonly events: readonly EventIndex[];
}

/** The closing deadlines of orders in `range`, by day; drafts never set one, nor do contested reports. */
export function deadlineMarks(store: EventStore, range: DayRange): readonly DeadlineMark[] {
  const byDay = new Map<Day, EventIndex[]>();
  for (const event of store.index.events) {
    const { deadlineOn } = event;
    if (!hasClosingDeadline(event) || deadlineOn === null || event.force === 'draft' || !isAct(event))
      continue;
    if (deadlineOn < range.from || deadlineOn > range.to) continue;
    byDay.set(deadlineOn, [...(byDay.get(deadlineOn) ?? []), event]);
  }
  return [...byDay].map(([day, events]) => ({ day, events })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
