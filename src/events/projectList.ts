import type { Adcode } from '../regions/region';
import { compareDays, type Day } from '../time/day';
import type { EventStore } from './store';

/** The notice whose annex lists the projects. */
const LIST_EVENT = 'sichuan-drc-energy-bureau-notice-2021-06-18';

/** True from the day on which the list of projects was issued. */
export function projectsListed(record: EventStore, day: Day): boolean {
  const notice = record.event(LIST_EVENT);
  return notice !== undefined && compareDays(notice.date, day) <= 0;
}

/** How many listed projects lie in `adcode`, as was known on `day`: none before the list was issued. */
export function listedProjects(record: EventStore, adcode: Adcode, day: Day): number {
  return projectsListed(record, day) ? record.projectsOf(adcode).count : 0;
}

/** The last day on which listed projects were to close; null where none is on record. */
export function projectsDeadline({ index }: EventStore): Day | null {
  const days = index.events.flatMap(({ partOf, deadlineKind, deadlineOn }) =>
    partOf === LIST_EVENT && deadlineKind === 'shutdown' && deadlineOn !== null ? [deadlineOn] : [],
  );
  return days.sort(compareDays).at(-1) ?? null;
}

/** True once the day by which the listed projects were to close has passed. */
export function projectsPassed(record: EventStore, day: Day): boolean {
  const deadline = projectsDeadline(record);
  return deadline === null || deadline < day;
}
