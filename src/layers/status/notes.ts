import { rankOf, STATUS_RANK } from '../../events/rank';
import { shortOf } from '../../events/shortOf';
import { shownOwn, type RegionStatus, type Standing } from '../../events/status';
import type { EventStore } from '../../events/store';
import type { Text } from '../../i18n/text';
import type { Day } from '../../time/day';

/** The standings that a region's look shows of its own, strongest first. */
function drawnOwn(status: RegionStatus): readonly Standing[] {
  const { whole, partial } = shownOwn(status);
  return [partial, whole].filter((standing) => standing !== null);
}

/**
 * How much a region's own act matters on the map of `day`: 0 where its look shows none; the more, the stronger the act, and
 * most where it stands since this day.
 */
export function weightOf(status: RegionStatus, day: Day): number {
  const own = drawnOwn(status);
  const isNew = own.some(({ since }) => since === day);
  return (
    Math.max(0, ...own.map((standing) => Math.abs(rankOf(standing)))) + (isNew ? STATUS_RANK.enforced : 0)
  );
}

/**
 * What a region's own act did, in a few words for the map; null where its look shows none with such words. An act whose
 * deadline is running comes first, then the latest.
 */
export function noteOf(record: EventStore, status: RegionStatus, day: Day): Text | null {
  const isRunning = ({ event }: Standing) => {
    const deadline = record.event(event)?.deadlineOn ?? null;
    return deadline !== null && day <= deadline;
  };
  const notes = drawnOwn(status).flatMap((standing) => {
    const short = shortOf(record, standing);
    return short ? [{ standing, short }] : [];
  });
  notes.sort(
    ({ standing: a }, { standing: b }) =>
      Number(isRunning(b)) - Number(isRunning(a)) || (a.since < b.since ? 1 : -1),
  );
  return notes[0]?.short ?? null;
}
