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
