import type { EventIndex } from './model';
import type { EventStore } from './store';
import { dayNumber, type Day } from '../time/day';

/** A disputed account, and the documented one of the same act where the record has it. */
export interface Doubt {
  readonly disputed: EventIndex;
  readonly documented: EventIndex | null;
}

/** Two accounts of one act: same area and force, each to the minute, at most a day apart, only one of them contested. */
function tellOneAct(a: EventIndex, b: EventIndex): boolean {
  return (
    a.adcode === b.adcode &&
    a.force === b.force &&
    a.time !== undefined &&
    b.time !== undefined &&
    (a.confidence === 'contested') !== (b.confidence === 'contested') &&
    Math.abs(dayNumber(a.date) - dayNumber(b.date)) <= 1
  );
}

/** What sources disagree about among `events`, in their order; a dispute between two of them is named once. */
export function doubtsAmong(events: readonly EventIndex[], record: EventStore): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  for (const event of events) {
    const rival = record.index.events.find((other) => tellOneAct(event, other)) ?? null;
    if (event.confidence === 'contested') found.set(event.id, { disputed: event, documented: rival });
    else if (rival) found.set(rival.id, { disputed: rival, documented: event });
  }
  return [...found.values()];
}

/** The contested events of an area that are not later than `day`, newest first. */
export function doubtsOf(events: readonly EventIndex[], day: Day, record: EventStore): readonly Doubt[] {
  return doubtsAmong(events.filter(({ date }) => date <= day).toReversed(), record);
}
