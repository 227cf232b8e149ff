import type { Text } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { EventId } from './model';

/** Every change of the record from one published version to the next, beside their folders. */
export const CHANGES_FILE = 'data/changes.json';

/** One cell, or one row that came or went: then `column` is null, and one of the values names the row. */
export interface FieldChange {
  readonly table: string;
  /** Names the row within its event, where its event has several in the table. */
  readonly row: string | null;
  readonly column: string | null;
  /** As the tables write it; null for an empty cell or no row. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to one event. */
export interface EventChange {
  readonly event: EventId;
  readonly kind: 'added' | 'corrected' | 'withdrawn';
  readonly date: Day;
  readonly adcode: Adcode;
  readonly title: Text;
  /** Only of what was corrected. */
  readonly fields: readonly FieldChange[];
  /** Why it was withdrawn. */
  readonly reason?: Text;
}

/** What a version changed; nothing is listed for the first one. */
export interface VersionChanges {
  readonly version: string;
  readonly previous: string | null;
  readonly date: Day;
  /** In words, as the changelog says it. */
  readonly notes: readonly Text[];
  readonly events: readonly EventChange[];
  /** Changes of rows that belong to no event: areas, projects, statements of the article. */
  readonly others: readonly FieldChange[];
}

/** Newest first. */
export type RecordChanges = readonly VersionChanges[];

/** The events that later versions added, corrected or withdrew; null where `version` is not in the list. */
export function changedSince(changes: RecordChanges, version: string): ReadonlySet<EventId> | null {
  const at = changes.findIndex((one) => one.version === version);
  if (at === -1) return null;
  return new Set(changes.slice(0, at).flatMap(({ events }) => events.map(({ event }) => event)));
}
