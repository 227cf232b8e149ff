import type { z } from 'zod';
import type { Adcode, Region } from '../../regions/region';
import { entriesOf, type Check } from './checks/check';
import { checkCoverage } from './checks/coverage';
import { checkDates } from './checks/dates';
import { checkIds } from './checks/ids';
import { checkOrder } from './checks/order';
import { checkPlaces } from './checks/places';
import { checkProjects } from './checks/projects';
import { checkReferences } from './checks/references';
import { checkSources } from './checks/sources';
import { checkSteps } from './checks/steps';
import { explain } from './explain';
import { compareFaults, type Fault } from './fault';
import { FILE_SCHEMAS, type FileKind } from './files';
import type { Path, RecordFile } from './read';

const CHECKS: readonly Check[] = [
  checkIds,
  checkPlaces,
  checkDates,
  checkSources,
  checkReferences,
  checkSteps,
  checkProjects,
  checkOrder,
];

export type FileData<Kind extends FileKind> = z.infer<(typeof FILE_SCHEMAS)[Kind]>;

/** What the schema of its kind finds wrong with one file; nothing for a file that is not readable. */
export function checkFile(file: RecordFile): Fault[] {
  if (file.data === undefined) return [];
  const result = FILE_SCHEMAS[file.kind].safeParse(file.data, { reportInput: true });
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.path as Path;
    return { file: file.name, line: file.lineOf(path), path: file.show(path), message: explain(issue) };
  });
}

/** Every fault of the readable files at once, in order of file and line; of the whole too where every file is readable. */
export function faultsOf(files: readonly RecordFile[], regions: ReadonlyMap<Adcode, Region>): Fault[] {
  const entries = entriesOf(files, regions);
  const faults = files.flatMap(checkFile);
  // What only the whole can show would blame other files for what an unreadable one holds.
  if (files.some(({ data }) => data === undefined)) return faults.sort(compareFaults);
  faults.push(...checkCoverage(entries));
  for (const check of CHECKS) {
    check(entries, (entry, path, message) => {
      const { file } = entry;
      faults.push({ file: file.name, line: file.lineOf(path), path: file.show(path), message });
    });
  }
  return faults.sort(compareFaults);
}
