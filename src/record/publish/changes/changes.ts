import type { EventChange, FieldChange, RecordChanges, VersionChanges } from '../../../events/changes';
import type { EventIndex } from '../../../events/model';
import { groupBy } from '../../../events/groupBy';
import { day } from '../../../time/day';
import type { RecordData } from '../../schema/load';
import type { RecordParts } from '../tables/table';
import { tablesOf } from '../tables/tables';
import { diffTable, type RowChange } from './diff';

type Release = RecordData['releases'][number];

const fieldOf = ({ table, row, column, before, after }: RowChange): FieldChange => {
  return { table, row, column, before, after };
};

function eventChange(
  event: EventIndex,
  kind: EventChange['kind'],
  changes: readonly RowChange[],
  withdrawn: Release['withdrawn'],
): EventChange {
  const { id, date, adcode, title } = event;
  const reason = kind === 'withdrawn' ? withdrawn?.[id] : undefined;
  const fields = kind === 'corrected' ? changes.map(fieldOf) : [];
  return { event: id, kind, date, adcode, title, fields, ...(reason ? { reason } : {}) };
}

/** What changed from one version of the record to the next; events in order of date, then id. */
export function versionChanges(before: RecordParts, after: RecordParts, release: Release): VersionChanges {
  const earlier = new Map(tablesOf(before).map((table) => [table.name, table]));
  const changes = tablesOf(after)
    .filter(({ name }) => name !== 'codebook')
    .flatMap((table) => diffTable(earlier.get(table.name)!, table));
  const byEvent = groupBy(changes, ({ event }) => event);
  const [old, now] = [before, after].map(({ index }) => new Map(index.events.map((e) => [e.id, e] as const)));
  const events = [...byEvent].flatMap(([id, of]) => {
    const event = id === null ? undefined : (now!.get(id) ?? old!.get(id));
    if (!event) return [];
    const kind = !old!.has(event.id) ? 'added' : !now!.has(event.id) ? 'withdrawn' : 'corrected';
    return [eventChange(event, kind, of, release.withdrawn)];
  });
  return {
    version: after.index.version,
    previous: before.index.version,
    date: day(release.date),
    notes: release.changes,
    events: events.sort((a, b) => (a.date + a.event < b.date + b.event ? -1 : 1)),
    others: (byEvent.get(null) ?? []).map(fieldOf),
  };
}

/** Every change from release to release, newest first. `partsOf` gives the kept parts of a version. */
export function recordChanges(
  releases: readonly Release[],
  partsOf: (version: string) => RecordParts,
): RecordChanges {
  return releases.map((release, at) => {
    const previous = releases[at + 1];
    if (previous) return versionChanges(partsOf(previous.version), partsOf(release.version), release);
    const { version, date, changes } = release;
    return { version, previous: null, date: day(date), notes: changes, events: [], others: [] };
  });
}

/** One line for each event that a release withdraws without a reason in the changelog. */
export function missingReasons({ events }: VersionChanges): readonly string[] {
  return events
    .filter(({ kind, reason }) => kind === 'withdrawn' && !reason)
    .map(({ event }) => `Say why ${event} was withdrawn: name it under 'withdrawn' of the new version.`);
}
