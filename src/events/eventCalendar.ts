import { dayFromNumber, dayNumber, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import type { Columns, ModeDays } from './columns';
import { isAct } from './acts';
import type { EventIndex } from './model';
import { lastNotAfter } from './ownTimeline';

/** Events by day in one date mode. */
export interface EventCalendar {
  /** Every event, oldest first; within a day by id. */
  readonly all: readonly EventIndex[];
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

/** Sorts the events of the record once into days. */
export function eventCalendar({ index }: Columns, modeDays: ModeDays): EventCalendar {
  const byNumber = new Map<number, EventIndex[]>();
  index.events.forEach((event, at) => {
    const number = modeDays.events[at]!;
    const known = byNumber.get(number);
    if (known) known.push(event);
    else byNumber.set(number, [event]);
  });
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const days = numbers.map(dayFromNumber);
  const groups = numbers.map((number) => byNumber.get(number)!.sort((a, b) => (a.id < b.id ? -1 : 1)));
  const all = groups.flat();
  const starts: number[] = [0];
  for (const group of groups) starts.push(starts.at(-1)! + group.length);

  const positions = ({ from, to }: DayRange): [number, number] => [
    lastNotAfter(numbers, dayNumber(from) - 1) + 1,
    lastNotAfter(numbers, dayNumber(to)) + 1,
  ];
  const within = (range: DayRange): readonly EventIndex[] => {
    const [from, to] = positions(range);
    return from < to ? all.slice(starts[from], starts[to]) : [];
  };
  return {
    all,
    days,
    actDays: days.filter((_, at) => groups[at]!.some(isAct)),
    on: (day) => byNumber.get(dayNumber(day)) ?? [],
    within,
    daysWithin: (range) => days.slice(...positions(range)),
  };
}
