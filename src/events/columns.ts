import { dayNumber, type Day } from '../time/day';
import { stepDay, steplessDay } from './dateMode';
import type { DateMode, EventIndex, RecordIndex } from './model';
import { idIndex, type IdIndex } from './idIndex';
import { STATUS_RANK } from './rank';

/** The record as parallel columns, so that a million acts sort and search as numbers. */
export interface Columns {
  readonly index: RecordIndex;
  /** Position of each event in `index.events`. */
  readonly positions: IdIndex;
  /** For each of `index.steps`, the position of its event. */
  readonly stepEvents: Int32Array;
  /** For each of `index.steps`, the position of its region in `index.regions`. */
  readonly stepRegions: Int32Array;
  /** For each of `index.steps`, its place on the scale, see `STATUS_RANK`. */
  readonly stepRanks: Int8Array;
  /** For each of `index.steps`, 1 where it addresses the whole area. */
  readonly stepWholes: Uint8Array;
  /** Day number of a day; remembered, since few days carry many acts. */
  readonly numberOf: (day: Day) => number;
}

/** Day numbers of every step and event in one date mode, by position. */
export interface ModeDays {
  readonly steps: Int32Array;
  readonly events: Int32Array;
}

/** The columns of `index`. Throws `RangeError` for an event id given twice, and for a step without event or region. */
export function columnsOf(index: RecordIndex): Columns {
  const positions = idIndex(index.events);
  const regions = new Map(index.regions.map(({ adcode }, at) => [adcode, at]));
  const size = index.steps.length;
  const stepEvents = new Int32Array(size);
  const stepRegions = new Int32Array(size);
  const stepRanks = new Int8Array(size);
  const stepWholes = new Uint8Array(size);
  index.steps.forEach((step, at) => {
    const position = positions.get(step.event);
    const region = regions.get(step.adcode);
    if (position === undefined) throw new RangeError(`A step names an unknown event: ${step.event}`);
    if (region === undefined) throw new RangeError(`A step names an unknown region: ${step.adcode}`);
    stepEvents[at] = position;
    stepRegions[at] = region;
    stepRanks[at] = STATUS_RANK[step.status];
    stepWholes[at] = step.extent === 'whole' ? 1 : 0;
  });
  const numbers = new Map<Day, number>();
  const numberOf = (day: Day): number => {
    let known = numbers.get(day);
    if (known === undefined) numbers.set(day, (known = dayNumber(day)));
    return known;
  };
  return { index, positions, stepEvents, stepRegions, stepRanks, stepWholes, numberOf };
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

/**
 * Positions of `keys` in ascending order of key, equal keys in the order of `among` (by default, of position): a counting
 * sort, linear in the number of keys and their range.
 */
export function orderBy(keys: Int32Array, among?: Int32Array): Int32Array {
  let first = UNSET;
  let last = -UNSET;
  for (const key of keys) {
    if (key < first) first = key;
    if (key > last) last = key;
  }
  const starts = new Int32Array(Math.max(0, last - first + 2));
  for (const key of keys) starts[key - first + 1]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  const order = new Int32Array(keys.length);
  for (let nth = 0; nth < keys.length; nth += 1) {
    const at = among ? among[nth]! : nth;
    const key = keys[at]! - first;
    order[starts[key]!] = at;
    starts[key]! += 1;
  }
  return order;
}
