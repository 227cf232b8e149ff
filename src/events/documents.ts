import { lookupOf } from './details';
import type { EventIndex, RecordDetails, Source } from './model';

/** A document, with the events that cite it, oldest first. */
export interface CitedDocument {
  readonly source: Source;
  readonly events: readonly EventIndex[];
}

/** What a document is known by, however often it is cited. */
export function documentKey({ url, publisher, title, publishedOn }: Source): string {
  return url ?? `${publisher} ${title} ${publishedOn}`;
}

/** Every document that `events` rest on, each once, in the order in which they come up. */
export function documentsOf(events: readonly EventIndex[], details: RecordDetails): readonly CitedDocument[] {
  const cited = new Map<string, { readonly source: Source; readonly events: Set<EventIndex> }>();
  for (const event of events)
    for (const source of lookupOf(details).events.get(event.id)?.sources ?? []) {
      const key = documentKey(source);
      const entry = cited.get(key) ?? { source, events: new Set() };
      cited.set(key, entry);
      entry.events.add(event);
    }
  return [...cited.values()].map(({ source, events }) => ({ source, events: [...events] }));
}
