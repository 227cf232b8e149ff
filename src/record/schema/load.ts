import type { Adcode, Region } from '../../regions/region';
import type { AreaEntry } from './area';
import type { ArticleEntry } from './article';
import type { EventEntry } from './event';
import { RecordFaults, type Fault } from './fault';
import type { ProjectEntry } from './project';
import { readRecordFiles } from './read';
import { faultsOf, type FileData } from './validate';

/** The whole record, valid. */
export interface RecordData {
  readonly events: readonly EventEntry[];
  readonly areas: readonly AreaEntry[];
  readonly projects: readonly ProjectEntry[];
  readonly facts: readonly ArticleEntry[];
  readonly quantities: FileData<'quantities'>['quantities'];
  readonly releases: FileData<'changelog'>['releases'];
}

/** Reads and validates the record in `dir`. Throws `RecordFaults` with every fault if there is any. */
export function loadRecord(dir: string, regions: readonly Region[]): RecordData {
  const faults: Fault[] = [];
  const files = readRecordFiles(dir, faults);
  const byCode = new Map<Adcode, Region>(regions.map((region) => [region.adcode, region]));
  faults.push(...faultsOf(files, byCode));
  if (faults.length > 0) throw new RecordFaults(faults);

  const only = <Kind extends 'projects' | 'article' | 'quantities' | 'changelog'>(kind: Kind) =>
    files.find((file) => file.kind === kind)!.data as FileData<Kind>;
  const jurisdictions = files
    .filter(({ kind }) => kind === 'jurisdiction')
    .map(({ data }) => data as FileData<'jurisdiction'>);
  const byDate = (a: EventEntry, b: EventEntry) => (a.date + a.id < b.date + b.id ? -1 : 1);
  const byAdcode = (a: AreaEntry, b: AreaEntry) => (a.adcode < b.adcode ? -1 : 1);
  return {
    events: jurisdictions.flatMap(({ events }) => events).sort(byDate),
    areas: jurisdictions.flatMap(({ areas }) => areas).sort(byAdcode),
    projects: only('projects').projects,
    facts: only('article').facts,
    quantities: only('quantities').quantities,
    releases: only('changelog').releases,
  };
}
