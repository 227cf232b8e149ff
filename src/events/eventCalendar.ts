import { dayFromNumber, dayNumber, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import { orderBy, type Columns, type ModeDays } from './columns';
import { isAct } from './acts';
import type { EventIndex } from './model';
import { lastNotAfter } from './ownTimeline';

/** Events by day in one date mode. */
export interface EventCalendar {
  /** Every event, oldest first; within a day by id. */
  all(): readonly EventIndex[];
  /** Days that carry an event, oldest first. */
  readonly days: readonly Day[];
  /** Days that carry an act, oldest first; see `isAct`. */
  readonly actDays: readonly Day[];
  on(day: Day): readonly EventIndex[];
  /** Both ends inclusive. */
  within(range: DayRange): readonly EventIndex[];
  /** Days of `days` in the range, both ends inclusive. */
  daysWithin(range: DayRange): readonly Day[];
}

/** The events of one day, put in order of id when they are first read. */
interface DayGroup {
  readonly events: EventIndex[];
  sorted: boolean;
}

function read(group: DayGroup): readonly EventIndex[] {
  if (!group.sorted) group.events.sort((a, b) => (a.id < b.id ? -1 : 1));
  group.sorted = true;
  return group.events;
}

/** Sorts the events of the record once into days. */
export function eventCalendar({ index }: Columns, modeDays: ModeDays): EventCalendar {
  const numbers: number[] = [];
  const groups: DayGroup[] = [];
  for (const at of orderBy(modeDays.events)) {
    const number = modeDays.events[at]!;
    if (numbers.at(-1) !== number) {
      numbers.push(number);
      groups.push({ events: [], sorted: false });
    }
    groups.at(-1)!.events.push(index.events[at]!);
  }
  const days = numbers.map(dayFromNumber);
  const positions = ({ from, to }: DayRange): [number, number] => [
    lastNotAfter(numbers, dayNumber(from) - 1) + 1,
    lastNotAfter(numbers, dayNumber(to)) + 1,
  ];
  const within = (range: DayRange): readonly EventIndex[] => groups.slice(...positions(range)).flatMap(read);
  return {
    days,
    actDays: days.filter((_, at) => groups[at]!.events.some(isAct)),
    on: (day) => within({ from: day, to: day }),
    all: () => groups.flatMap(read),
    within,
    daysWithin: (range) => days.slice(...positions(range)),
  };
}
