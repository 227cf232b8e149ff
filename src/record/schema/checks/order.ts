import { textAt } from '../loose';
import type { Check, Entry, Report } from './check';

function sorted(
  entries: readonly Entry[],
  keyOf: (value: unknown) => string,
  by: string,
  report: Report,
): void {
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (!before || before.file !== entry.file || keyOf(before.value) <= keyOf(entry.value)) return;
    report(entry, entry.path, `stands too low: entries are sorted by ${by}; move it up`);
  });
}

/** Entries stand where a reader looks for them. */
export const checkOrder: Check = ({ events, areas, releases }, report) => {
  const date = (value: unknown) => `${textAt(value, 'date') ?? ''} ${textAt(value, 'id') ?? ''}`;
  sorted(events, date, 'date, then id', report);
  sorted(areas, (value) => textAt(value, 'adcode') ?? '', 'adcode', report);
  releases.forEach((entry, index) => {
    const before = releases[index - 1];
    if (!before || (textAt(before.value, 'date') ?? '') >= (textAt(entry.value, 'date') ?? '')) return;
    report(entry, [...entry.path, 'date'], 'is later than the entry above: the newest version comes first');
  });
};
