import { dayNumber, type Day } from '../time/day';
import { stepDay, steplessDay } from './dateMode';
import type { DateMode, EventId, EventIndex, RecordIndex } from './model';

/** The record as parallel columns, so that a million acts sort and search as numbers. */
export interface Columns {
  readonly index: RecordIndex;
  /** Position of each event in `index.events`. */
  readonly positions: ReadonlyMap<EventId, number>;
  /** For each of `index.steps`, the position of its event. */
  readonly stepEvents: Int32Array;
  /** Day number of a day; remembered, since few days carry many acts. */
  readonly numberOf: (day: Day) => number;
}

/** Day numbers of every step and event in one date mode, by position. */
export interface ModeDays {
  readonly steps: Int32Array;
  readonly events: Int32Array;
}

/** The columns of `index`. Throws `RangeError` for an event id given twice and a step whose event is missing. */
export function columnsOf(index: RecordIndex): Columns {
  const positions = new Map<EventId, number>();
  index.events.forEach((event, at) => positions.set(event.id, at));
  if (positions.size !== index.events.length) throw new RangeError('The record gives an event id twice');
  const stepEvents = new Int32Array(index.steps.length);
  index.steps.forEach((step, at) => {
    const position = positions.get(step.event);
    if (position === undefined) throw new RangeError(`A step names an unknown event: ${step.event}`);
    stepEvents[at] = position;
  });
  const numbers = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    let known = numbers.get(day);
    if (known === undefined) numbers.set(day, (known = dayNumber(day)));
    return known;
  };
  return { index, positions, stepEvents, numberOf };
}

const UNSET = 0x7fffffff;

/** The day of every step, and of every event: the first of its steps' days, or its own when it makes none. */
export function modeDays({ index, stepEvents, numberOf }: Columns, mode: DateMode): ModeDays {
  const steps = new Int32Array(index.steps.length);
  const events = new Int32Array(index.events.length).fill(UNSET);
  index.steps.forEach((step, at) => {
    const position = stepEvents[at]!;
    const number = numberOf(stepDay(step, index.events[position] as EventIndex, mode));
    steps[at] = number;
    if (number < events[position]!) events[position] = number;
  });
  index.events.forEach((event, at) => {
    if (events[at] === UNSET) events[at] = numberOf(steplessDay(event, mode));
  });
  return { steps, events };
}
