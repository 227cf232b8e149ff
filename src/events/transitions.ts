import type { Adcode } from '../regions/region';
import { addDays } from '../time/day';
import type { DayRange } from '../time/span';
import { isAct } from './acts';
import type { DatedStep } from './dated';
import { groupBy } from './groupBy';
import { latestPer } from './latestPer';
import type { DateMode, EventIndex, StatusStep } from './model';
import { flowedStatus, rankOf } from './rank';
import { hasOwnAct, type RegionStatus } from './status';
import type { EventStore } from './store';

/**
 * What became of a place between two days. By acts of its own: `first`, `tightened`, `eased`, or what bound a part came to bind
 * the `whole`. Else `above`: only acts of the units above are new. `unchanged`, or on neither day anything on record (`none`),
 * or measures did not apply (`not-applicable`).
 */
export type TransitionKind = OwnKind | 'above' | 'unchanged' | 'none' | 'not-applicable';

/** Kinds that a place's own acts make. */
export const OWN_KINDS = ['first', 'tightened', 'whole', 'eased'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** Whether a place's own acts made a change. */
export function isOwnKind(kind: TransitionKind): kind is OwnKind {
  return OWN_KINDS.some((own) => own === kind);
}

/** A place on the earlier day against the later one. */
export interface Transition {
  readonly adcode: Adcode;
  readonly kind: TransitionKind;
  readonly before: RegionStatus;
  readonly after: RegionStatus;
  /** The acts that made the change, oldest first; none where nothing changed. */
  readonly acts: readonly EventIndex[];
  /** Other acts on mining of the place or of units in it, oldest first: an unchanged place may have been busy. */
  readonly others: readonly EventIndex[];
}

/** Two days to compare, the earlier first, in a date mode. */
export interface Comparison extends DayRange {
  readonly mode: DateMode;
}

/** How far a place went by acts of its own: by the stronger of what binds all of it and what binds a part. */
function ownStrength({ whole, partial }: RegionStatus): number {
  return partial === null ? rankOf(whole) : Math.max(rankOf(whole), rankOf(partial));
}

/** What became of a place that stood as `before` and stands as `after`. */
export function transitionKind(before: RegionStatus, after: RegionStatus): TransitionKind {
  if (after.texture === 'hatch') return 'not-applicable';
  const rise = ownStrength(after) - ownStrength(before);
  const wholeRise = rankOf(after.whole) - rankOf(before.whole);
  if (rise < 0) return 'eased';
  if (hasOwnAct(after) && !hasOwnAct(before)) return 'first';
  if (rise > 0) return 'tightened';
  if (wholeRise > 0) return rankOf(after.whole) === ownStrength(after) ? 'whole' : 'tightened';
  if (wholeRise < 0) return 'eased';
  if (after.base?.status !== before.base?.status || after.inherited !== before.inherited) return 'above';
  return after.base === null && !hasOwnAct(after) ? 'none' : 'unchanged';
}

/** What a comparison asks of the record, made once for all places. */
interface Happened {
  /** Steps that count from a day after the earlier one up to the later one, oldest first. */
  readonly steps: readonly DatedStep[];
  /** Acts of those days by each area that they are of or lie in, oldest first. */
  readonly actsIn: ReadonlyMap<Adcode, readonly EventIndex[]>;
}

function happenedIn(record: EventStore, { from, to, mode }: Comparison): Happened {
  if (from >= to) return { steps: [], actsIn: new Map() };
  const steps = record.stepsIn(mode).filter(({ day }) => day > from && day <= to);
  const acts = record.eventsIn({ from: addDays(from, 1), to }, mode).filter(isAct);
  const placed = acts.flatMap((event) =>
    [event.adcode, ...record.gazetteer.ancestors(event.adcode)].map((area) => ({ area, event })),
  );
  const actsIn = [...groupBy(placed, ({ area }) => area)].map(
    ([area, entries]) => [area, entries.map(({ event }) => event)] as const,
  );
  return { steps, actsIn: new Map(actsIn) };
}

/** The steps that made a change from above: those that gave the colour its status, or all that could flow down. */
function stepsAbove(record: EventStore, { adcode, base, inherited }: RegionStatus, { steps }: Happened) {
  const above = steps.filter(
    (step) => step.extent === 'whole' && record.gazetteer.ancestors(adcode).includes(step.adcode),
  );
  const making = above.filter(
    (step) => inherited && step.adcode === base?.adcode && flowedStatus(step.status) === base.status,
  );
  return making.length > 0 ? making : above;
}

type Transitions = (adcode: Adcode) => Transition;

const latest = latestPer<EventStore, Transitions>();

/**
 * Compares places on two days, each when it is asked for, once for all who draw and speak of the same comparison. Throws
 * `RangeError` for a code that names no region of the record.
 */
export function transitionsOf(record: EventStore, comparison: Comparison): Transitions {
  const { from, to, mode } = comparison;
  return latest(record, [from, to, mode].join(' '), () => comparedOn(record, comparison));
}

function comparedOn(record: EventStore, comparison: Comparison): Transitions {
  const { from, to, mode } = comparison;
  const [earlier, later] = [record.statusOn(from, mode), record.statusOn(to, mode)];
  const happened = happenedIn(record, comparison);
  const cache = new Map<Adcode, Transition>();
  const compare = (adcode: Adcode): Transition => {
    const [before, after] = [earlier.of(adcode), later.of(adcode)];
    const kind = transitionKind(before, after);
    const causes = (): readonly StatusStep[] => {
      if (kind === 'above') return stepsAbove(record, after, happened);
      return isOwnKind(kind) ? happened.steps.filter((step) => step.adcode === adcode) : [];
    };
    const ids = new Set(causes().map(({ event }) => event));
    return {
      adcode,
      kind,
      before,
      after,
      acts: [...ids].map((id) => record.event(id)!),
      others: (happened.actsIn.get(adcode) ?? []).filter(({ id }) => !ids.has(id)),
    };
  };
  return (adcode) => {
    const transition = cache.get(adcode) ?? compare(adcode);
    cache.set(adcode, transition);
    return transition;
  };
}
