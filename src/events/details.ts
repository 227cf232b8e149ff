import { oncePer } from './oncePer';
import type { EventDetails, EventId, ProjectDetails, RecordDetails } from './model';

interface Lookup {
  readonly events: ReadonlyMap<EventId, EventDetails>;
  readonly projects: ReadonlyMap<string, ProjectDetails>;
}

/** Details by id; the maps are made once for each record. */
export const lookupOf = oncePer(({ events, projects }: RecordDetails): Lookup => ({
  events: new Map(events.map((event) => [event.id, event])),
  projects: new Map(projects.map((project) => [project.id, project])),
}));

/** The long texts of an event. Throws `RangeError` when the record has none of it. */
export function detailsOf(details: RecordDetails, id: EventId): EventDetails {
  const found = lookupOf(details).events.get(id);
  if (!found) throw new RangeError(`No details of the event: ${id}`);
  return found;
}
