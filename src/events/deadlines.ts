import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { isAct } from './acts';
import { closingKind } from './dateMode';
import { groupBy } from './groupBy';
import type { EventId, EventIndex, StatusStep } from './model';
import type { DeadlineState } from './status';

interface Closing extends Omit<DeadlineState, 'state'> {
  readonly from: Day;
  /** First day from which a step of the area says that the closing was carried out. */
  readonly answeredOn: Day | null;
}

/** The closing deadline of an act, without its state; null for drafts, contested reports and other kinds of deadline. */
function closingOf(event: EventIndex): Omit<DeadlineState, 'state'> | null {
  const kind = closingKind(event);
  if (kind === null || event.deadlineOn === null || event.force === 'draft' || !isAct(event)) return null;
  return { event: event.id, adcode: event.adcode, kind, deadlineOn: event.deadlineOn };
}

function sameDeadline(a: Omit<DeadlineState, 'state'>, b: Omit<DeadlineState, 'state'> | null): boolean {
  return b !== null && a.adcode === b.adcode && a.deadlineOn === b.deadlineOn && a.kind === b.kind;
}

/** Days of `enforced` steps by area, oldest first. */
function enforcedDays(steps: readonly StatusStep[]): ReadonlyMap<Adcode, readonly Day[]> {
  const enforced = groupBy(
    steps.filter(({ status }) => status === 'enforced'),
    ({ adcode }) => adcode,
  );
  return new Map([...enforced].map(([adcode, own]) => [adcode, own.map(({ from }) => from).sort()]));
}

/**
 * A function that gives the deadlines to show on a day, by deadline, then area, then event (rule 8).
 *
 * Only `shutdown` and `clean-up` deadlines of orders count, from the day of the act that set them (for a part of a larger
 * act, of that act) through their last day: `pending`. Afterwards `passed`, result not on record, until an `enforced` step
 * of the same area on or after the act says more. A part that repeats its larger act's deadline is not listed twice.
 */
export function deadlineFinder(
  events: readonly EventIndex[],
  steps: readonly StatusStep[],
  byId: ReadonlyMap<EventId, EventIndex>,
): (day: Day) => DeadlineState[] {
  const enforced = enforcedDays(steps);
  const closings = events.flatMap((event): Closing[] => {
    const closing = closingOf(event);
    if (closing === null) return [];
    const larger = event.partOf === undefined ? undefined : byId.get(event.partOf);
    if (larger && sameDeadline(closing, closingOf(larger))) return [];
    const from = larger && larger.date < event.date ? larger.date : event.date;
    const answeredOn = enforced.get(event.adcode)?.find((day) => day >= from) ?? null;
    return [{ ...closing, from, answeredOn }];
  });
  const keyOf = (closing: Closing): string => `${closing.deadlineOn} ${closing.adcode} ${closing.event}`;
  closings.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

  const isOpen = ({ from, deadlineOn, answeredOn }: Closing, day: Day) =>
    from <= day && (day <= deadlineOn || answeredOn === null || day < answeredOn);
  return (day) =>
    closings
      .filter((closing) => isOpen(closing, day))
      .map(({ event, adcode, kind, deadlineOn }) => {
        return { event, adcode, kind, deadlineOn, state: day <= deadlineOn ? 'pending' : 'passed' };
      });
}
