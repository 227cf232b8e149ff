import type { Adcode, Region } from '../../../regions/region';
import { listAt, textAt } from '../loose';
import type { Path, RecordFile } from '../read';

/** One entry of a list in a record file, with its place for messages. */
export interface Entry {
  readonly file: RecordFile;
  readonly path: Path;
  readonly value: unknown;
  readonly id: string | undefined;
}

/** All entries of the record by kind, whether valid or not. */
export interface Entries {
  readonly files: readonly RecordFile[];
  readonly events: readonly Entry[];
  readonly areas: readonly Entry[];
  readonly projects: readonly Entry[];
  readonly facts: readonly Entry[];
  readonly releases: readonly Entry[];
  /** First event of each id. */
  readonly eventById: ReadonlyMap<string, Entry>;
  readonly regions: ReadonlyMap<Adcode, Region>;
}

export type Report = (entry: Entry, path: Path, message: string) => void;
/** Looks at the whole record and reports what no single field can show. */
export type Check = (entries: Entries, report: Report) => void;

function collect(files: readonly RecordFile[], key: string): Entry[] {
  return files.flatMap((file) =>
    listAt(file.data, key).map((value, index) => {
      return { file, path: [key, index], value, id: textAt(value, 'id') };
    }),
  );
}

/** The entries of `files`, ready for the checks. */
export function entriesOf(files: readonly RecordFile[], regions: ReadonlyMap<Adcode, Region>): Entries {
  const of = (kind: RecordFile['kind'], key: string) =>
    collect(
      files.filter((file) => file.kind === kind),
      key,
    );
  const events = of('jurisdiction', 'events');
  const eventById = new Map<string, Entry>();
  for (const event of events) {
    if (event.id !== undefined && !eventById.has(event.id)) eventById.set(event.id, event);
  }
  return {
    files,
    events,
    areas: of('jurisdiction', 'areas'),
    projects: of('projects', 'projects'),
    facts: of('article', 'facts'),
    releases: of('changelog', 'releases'),
    eventById,
    regions,
  };
}

/** Where an entry stands, for messages about another one. */
export function place(entry: Entry): string {
  return `${entry.file.name}:${entry.file.lineOf(entry.path)}`;
}
