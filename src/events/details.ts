import type { EventDetails, EventId, ProjectDetails, RecordDetails } from './model';

interface Lookup {
  readonly events: ReadonlyMap<EventId, EventDetails>;
  readonly projects: ReadonlyMap<string, ProjectDetails>;
}

const lookups = new WeakMap<RecordDetails, Lookup>();

/** Details by id; the maps are made once for each record. */
export function lookupOf(details: RecordDetails): Lookup {
  let lookup = lookups.get(details);
  if (!lookup) {
    lookup = {
      events: new Map(details.events.map((event) => [event.id, event])),
      projects: new Map(details.projects.map((project) => [project.id, project])),
    };
    lookups.set(details, lookup);
  }
  return lookup;
}

/** The long texts of an event. Throws `RangeError` when the record has none of it. */
export function detailsOf(details: RecordDetails, id: EventId): EventDetails {
  const found = lookupOf(details).events.get(id);
  if (!found) throw new RangeError(`No details of the event: ${id}`);
  return found;
}
