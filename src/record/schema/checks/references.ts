import { keysAt, listAt, textAt } from '../loose';
import { SINGLE_FILES } from '../files';
import type { Check, Entries } from './check';

function labelledQuantities(files: Entries['files']): ReadonlySet<string> | undefined {
  const file = files.find(({ kind }) => kind === SINGLE_FILES['quantities.yaml']);
  return file && new Set(keysAt(file.data, 'quantities'));
}

/** Events, projects and figures that are named exist. */
export const checkReferences: Check = ({ files, events, projects, facts, eventById }, report) => {
  const labels = labelledQuantities(files);
  for (const entry of events) {
    const whole = textAt(entry.value, 'partOf');
    if (whole !== undefined && (!eventById.has(whole) || whole === entry.id)) {
      report(entry, [...entry.path, 'partOf'], `there is no other event "${whole}": correct the id`);
    }
    const keys = keysAt(entry.value, 'quantities');
    for (const key of keys) {
      if (!labels || labels.has(key)) continue;
      report(entry, [...entry.path, 'quantities', key], 'has no label: add the key to quantities.yaml');
    }
    listAt(entry.value, 'contestedQuantities').forEach((key, index) => {
      if (typeof key !== 'string' || keys.includes(key)) return;
      report(entry, [...entry.path, 'contestedQuantities', index], `"${key}" is no key of quantities`);
    });
  }
  const projectIds = new Set(projects.map(({ id }) => id));
  for (const entry of facts) {
    listAt(entry.value, 'events').forEach((id, index) => {
      if (typeof id !== 'string' || eventById.has(id)) return;
      report(entry, [...entry.path, 'events', index], `there is no event "${id}": correct the id`);
    });
    listAt(entry.value, 'projects').forEach((id, index) => {
      if (typeof id !== 'string' || projectIds.has(id)) return;
      report(entry, [...entry.path, 'projects', index], `there is no project "${id}": correct the id`);
    });
  }
};
