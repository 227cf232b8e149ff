import { dayFromNumber } from '../time/day';
import type { Columns } from './columns';
import { flowedStatus, rankOf, STATUS_RANK } from './rank';
import type { Standing } from './status';

/** How a region's own acts stand from each day on which something about them changes. */
export interface OwnTimeline {
  /** Day numbers, ascending, each once. */
  readonly days: readonly number[];
  /** W from that day on. */
  readonly whole: readonly (Standing | null)[];
  /** P from that day on. */
  readonly partial: readonly (Standing | null)[];
  /** What W means for the units below, from that day on. */
  readonly flow: readonly (Standing | null)[];
}

/** A step of one region on the day that is being folded. */
interface DayStep {
  /** Position in the record's steps. */
  readonly at: number;
  readonly day: number;
}

/** Of two steps on one day the higher status stands; of equals the one whose event id sorts last. -1 stands for none. */
function stronger({ index, stepRanks }: Columns, a: number, b: number): number {
  if (a < 0) return b;
  const order = stepRanks[b]! - stepRanks[a]!;
  return order > 0 || (order === 0 && index.steps[b]!.event > index.steps[a]!.event) ? b : a;
}

/** The standing after a step where it rises above or repeats `before`; `before` itself where the step is lower. */
function raised({ index, stepRanks }: Columns, before: Standing | null, { at, day }: DayStep): Standing {
  const order = before === null ? 1 : stepRanks[at]! - rankOf(before);
  if (before !== null && order < 0) return before;
  const { status, event, adcode } = index.steps[at]!;
  return { status, since: before !== null && order === 0 ? before.since : dayFromNumber(day), event, adcode };
}

/** W after a whole step. It never falls, except from signalled or drafted through `encouraged`. */
function nextWhole(columns: Columns, before: Standing | null, step: DayStep): Standing {
  const mayFall = before?.status === 'signalled' || before?.status === 'drafted';
  const encourages = columns.stepRanks[step.at] === STATUS_RANK.encouraged;
  return raised(columns, mayFall && encourages ? null : before, step);
}

/** The downward meaning of W, unbroken where `enforced` follows `ordered`: both flow as `ordered`. */
function nextFlow(before: Standing | null, whole: Standing | null): Standing | null {
  const status = whole && flowedStatus(whole.status);
  if (whole === null || status === null) return null;
  const since = before?.status === status ? before.since : whole.since;
  return { status, since, event: whole.event, adcode: whole.adcode };
}

/**
 * The own values W and P of one region through time (rules 1 and 9), from the positions of its steps in `order`, ascending
 * by their day number in `days`.
 *
 * W is folded over the days on which the area as a whole was addressed. P is the highest partial step since W took its
 * present status, that day included, and shows only while it is above W (or while there is no W: a lone partial
 * `encouraged` shows as such). A whole step that leaves W's status as it is does not wipe P.
 */
export function ownTimeline(columns: Columns, order: Int32Array, days: Int32Array): OwnTimeline {
  const out = {
    days: [] as number[],
    whole: [] as (Standing | null)[],
    partial: [] as (Standing | null)[],
    flow: [] as (Standing | null)[],
  };
  let whole: Standing | null = null;
  let flow: Standing | null = null;
  let partial: Standing | null = null;
  for (let at = 0; at < order.length;) {
    const day = days[order[at]!]!;
    let topWhole = -1;
    let topPartial = -1;
    for (; at < order.length && days[order[at]!] === day; at += 1) {
      const step = order[at]!;
      if (columns.stepWholes[step] === 1) topWhole = stronger(columns, topWhole, step);
      else topPartial = stronger(columns, topPartial, step);
    }
    const wholeNow: Standing | null = topWhole < 0 ? whole : nextWhole(columns, whole, { at: topWhole, day });
    let partialNow: Standing | null = rankOf(wholeNow) === rankOf(whole) ? partial : null;
    // A partial step that is not above W now can never be: W falls only into a new status, and P begins anew with that.
    const counts =
      topPartial >= 0 && (wholeNow === null || columns.stepRanks[topPartial]! > rankOf(wholeNow));
    if (counts) partialNow = raised(columns, partialNow, { at: topPartial, day });
    if (wholeNow === whole && partialNow === partial) continue;
    if (wholeNow !== whole) flow = nextFlow(flow, wholeNow);
    whole = wholeNow;
    partial = partialNow;
    out.days.push(day);
    out.whole.push(whole);
    out.partial.push(partial);
    out.flow.push(flow);
  }
  return out;
}

/** Position of the last entry of `days` that is not after `day`; -1 when all are. */
export function lastNotAfter(days: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
