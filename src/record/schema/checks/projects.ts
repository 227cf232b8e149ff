import { field, textAt } from '../loose';
import type { Check, Entry } from './check';

/** The split of the 26 places on the list of June 2021: Ya'an, Ganzi, Aba, Liangshan, Longquanyi, Panzhihua. */
const LISTED: Readonly<Record<string, number>> = {
  '511800': 8,
  '513300': 7,
  '513200': 6,
  '513400': 3,
  '510112': 1,
  '510400': 1,
};

/** The unit of `LISTED` that a project counts for: the county where the list itself names one. */
function listedUnit(project: unknown): string {
  const county = textAt(project, 'countyAdcode');
  return county === '510112' ? county : (textAt(project, 'prefectureAdcode') ?? '(none)');
}

/** Exactly 26 projects count, split as the list says, and slots are numbered without gaps. */
export const checkProjects: Check = ({ projects }, report) => {
  if (projects.length === 0) return;
  const counted = new Map<string, Entry[]>();
  for (const entry of projects) {
    const counts = field(entry.value, 'countsTowards26') === true;
    const slot = field(entry.value, 'slot');
    if (counts !== (slot !== undefined)) {
      report(entry, [...entry.path, 'slot'], 'a project has a slot exactly when it counts towards the 26');
    }
    if (!counts) continue;
    const unit = listedUnit(entry.value);
    counted.set(unit, [...(counted.get(unit) ?? []), entry]);
  }
  const head: Entry = { file: projects[0]!.file, path: ['projects'], value: undefined, id: undefined };
  const total = [...counted.values()].reduce((sum, entries) => sum + entries.length, 0);
  if (total !== 26)
    report(head, head.path, `${total} projects count towards the 26: there must be exactly 26`);
  for (const unit of new Set([...Object.keys(LISTED), ...counted.keys()])) {
    const entries = counted.get(unit) ?? [];
    const expected = LISTED[unit] ?? 0;
    if (entries.length !== expected) {
      report(head, head.path, `${unit} has ${entries.length} counted projects: the list gives ${expected}`);
    }
    entries.forEach((entry, index) => {
      const slot = field(entry.value, 'slot');
      if (slot === undefined) return;
      if (field(slot, 'index') === index + 1 && field(slot, 'of') === expected) return;
      report(entry, [...entry.path, 'slot'], `must be index ${index + 1} of ${expected}`);
    });
  }
};
