import type { Day } from '../time/day';
import type { DatedStep } from './dated';
import { groupBy } from './groupBy';
import { flowedStatus, rankOf, STATUS_RANK } from './rank';
import type { Standing } from './status';

/** How a region's own acts stand from a day on which something about them changes. */
export interface OwnState {
  readonly from: Day;
  /** W: the whole area. */
  readonly whole: Standing | null;
  /** P: a part of it. */
  readonly partial: Standing | null;
  /** What W means for the units below. */
  readonly flow: Standing | null;
}

/** Of the steps of one day with this extent the highest; of equals the last, which is the one whose event id sorts last. */
function strongest(steps: readonly DatedStep[], extent: DatedStep['extent']): DatedStep | null {
  return steps
    .filter((step) => step.extent === extent)
    .reduce<DatedStep | null>(
      (top, step) => (top && STATUS_RANK[top.status] > STATUS_RANK[step.status] ? top : step),
      null,
    );
}

/** The standing after a step where it rises above or repeats `before`; `before` itself where the step is lower. */
function raised(before: Standing | null, { status, day, event, adcode }: DatedStep): Standing {
  const order = before === null ? 1 : STATUS_RANK[status] - rankOf(before);
  if (before !== null && order < 0) return before;
  return { status, since: before !== null && order === 0 ? before.since : day, event, adcode };
}

/** W after a whole step. It never falls, except from signalled or drafted through `encouraged`. */
function nextWhole(before: Standing | null, step: DatedStep): Standing {
  const mayFall = before?.status === 'signalled' || before?.status === 'drafted';
  return raised(mayFall && step.status === 'encouraged' ? null : before, step);
}

/** The downward meaning of W, unbroken where `enforced` follows `ordered`: both flow as `ordered`. */
function nextFlow(before: Standing | null, whole: Standing | null): Standing | null {
  const status = whole && flowedStatus(whole.status);
  if (whole === null || status === null) return null;
  return { ...whole, status, since: before?.status === status ? before.since : whole.since };
}

/**
 * The state after the steps of one day (rules 1 and 9).
 *
 * W is folded over the days on which the area as a whole was addressed. P is the highest partial step since W took its
 * present status, that day included, and shows only while it is above W (or while there is no W: a lone partial
 * `encouraged` shows as such). A whole step that leaves W's status as it is does not wipe P.
 */
function nextState(before: OwnState | undefined, from: Day, steps: readonly DatedStep[]): OwnState {
  const { whole: wholeBefore = null, partial: partialBefore = null, flow: flowBefore = null } = before ?? {};
  const wholeStep = strongest(steps, 'whole');
  const whole = wholeStep ? nextWhole(wholeBefore, wholeStep) : wholeBefore;
  const earlierPart = rankOf(whole) === rankOf(wholeBefore) ? partialBefore : null;
  // A partial step that is not above W now can never be: W falls only into a new status, and P begins anew with that.
  const part = strongest(steps, 'partial');
  const counts = part !== null && (whole === null || STATUS_RANK[part.status] > rankOf(whole));
  const partial = counts ? raised(earlierPart, part) : earlierPart;
  return { from, whole, partial, flow: whole === wholeBefore ? flowBefore : nextFlow(flowBefore, whole) };
}

/** The own values of one region through time, from its steps in the order of `datedSteps`; one state per day with steps. */
export function ownTimeline(steps: readonly DatedStep[]): readonly OwnState[] {
  const byDay = groupBy(steps, ({ day }) => day);
  const states: OwnState[] = [];
  for (const [day, ofDay] of byDay) states.push(nextState(states.at(-1), day, ofDay));
  return states;
}
