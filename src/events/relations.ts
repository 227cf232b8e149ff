import type { EventIndex } from './model';
import type { EventStore } from './store';

/** The larger act that an event is part of, and the parts that an event has. */
export interface Relations {
  readonly whole: EventIndex | null;
  readonly parts: readonly EventIndex[];
}

/** How `event` hangs together with others: parts of one act are not counted twice. */
export function relationsOf(event: EventIndex, record: EventStore): Relations {
  const whole = event.partOf === undefined ? undefined : record.event(event.partOf);
  const parts = record.index.events.filter(({ partOf }) => partOf === event.id);
  return { whole: whole ?? null, parts };
}
