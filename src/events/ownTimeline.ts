import { dayFromNumber } from '../time/day';
import type { StatusStep } from './model';
import { compareStatus, flowedStatus, rankOf } from './rank';
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

/** The steps of one region as columns: which steps, in order of day, and the day number of each. */
export interface OwnSteps {
  readonly steps: readonly StatusStep[];
  /** Positions in `steps`, ascending by day. */
  readonly order: readonly number[];
  /** Day number of each of `steps` in the wanted date mode. */
  readonly days: Int32Array;
}

/** Of two steps on one day the higher status stands; of equals the one whose event id sorts last. */
function stronger(a: StatusStep | null, b: StatusStep): StatusStep {
  if (a === null) return b;
  const order = compareStatus(b.status, a.status);
  return order > 0 || (order === 0 && b.event > a.event) ? b : a;
}

/** The standing after `step` where it rises above or repeats `before`; `before` itself where the step is lower. */
function raised(before: Standing | null, step: StatusStep, day: number): Standing {
  const order = before === null ? 1 : compareStatus(step.status, before.status);
  if (before !== null && order < 0) return before;
  const since = before !== null && order === 0 ? before.since : dayFromNumber(day);
  return { status: step.status, since, event: step.event, adcode: step.adcode };
}

/** W after a whole step. It never falls, except from signalled or drafted through `encouraged`. */
function nextWhole(before: Standing | null, step: StatusStep, day: number): Standing {
  const mayFall = before?.status === 'signalled' || before?.status === 'drafted';
  return raised(mayFall && step.status === 'encouraged' ? null : before, step, day);
}

/** The downward meaning of W, unbroken where `enforced` follows `ordered`: both flow as `ordered`. */
function nextFlow(before: Standing | null, whole: Standing | null): Standing | null {
  const status = whole && flowedStatus(whole.status);
  if (whole === null || status === null) return null;
  return { ...whole, status, since: before?.status === status ? before.since : whole.since };
}

/**
 * The own values W and P of one region through time (rules 1 and 9).
 *
 * W is folded over the days on which the area as a whole was addressed. P is the highest partial step since W took its
 * present status, that day included, and shows only while it is above W (or while there is no W: a lone partial
 * `encouraged` shows as such). A whole step that leaves W's status as it is does not wipe P.
 */
export function ownTimeline({ steps, order, days }: OwnSteps): OwnTimeline {
  const out = {
    days: [] as number[],
    whole: [] as (Standing | null)[],
    partial: [] as (Standing | null)[],
    flow: [] as (Standing | null)[],
  };
  let whole: Standing | null = null;
  let flow: Standing | null = null;
  let run: Standing | null = null;
  let shown: Standing | null = null;
  for (let at = 0; at < order.length;) {
    const day = days[order[at]!]!;
    let topWhole: StatusStep | null = null;
    let topPartial: StatusStep | null = null;
    for (; at < order.length && days[order[at]!] === day; at += 1) {
      const step = steps[order[at]!]!;
      if (step.extent === 'whole') topWhole = stronger(topWhole, step);
      else topPartial = stronger(topPartial, step);
    }
    const wholeNow: Standing | null = topWhole ? nextWhole(whole, topWhole, day) : whole;
    if (rankOf(wholeNow) !== rankOf(whole)) run = null;
    if (topPartial) run = raised(run, topPartial, day);
    const shownNow = run && (wholeNow === null || rankOf(run) > rankOf(wholeNow)) ? run : null;
    if (wholeNow === whole && shownNow === shown) continue;
    if (wholeNow !== whole) flow = nextFlow(flow, wholeNow);
    whole = wholeNow;
    shown = shownNow;
    out.days.push(day);
    out.whole.push(whole);
    out.partial.push(shown);
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
