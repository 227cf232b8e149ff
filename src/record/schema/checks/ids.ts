import { textAt } from '../loose';
import { place, type Check, type Entry } from './check';

function repeated(entries: readonly Entry[], key: string, each: (entry: Entry, first: Entry) => void): void {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const value = textAt(entry.value, key);
    if (value === undefined) continue;
    const first = seen.get(value);
    if (first) each(entry, first);
    else seen.set(value, entry);
  }
}

/** An id names one entry of the record; an area has one record. */
export const checkIds: Check = ({ events, projects, facts, areas, releases }, report) => {
  for (const entries of [[...events, ...projects], facts]) {
    repeated(entries, 'id', (entry, first) => {
      report(entry, [...entry.path, 'id'], `this id is already used at ${place(first)}: choose another`);
    });
  }
  repeated(areas, 'adcode', (entry, first) => {
    report(entry, [...entry.path, 'adcode'], `this area already has a record at ${place(first)}: merge them`);
  });
  repeated(releases, 'version', (entry, first) => {
    report(entry, [...entry.path, 'version'], `this version is already listed at ${place(first)}`);
  });
};
