import { day, type Day } from '../../time/day';
import type { Region } from '../../regions/region';
import type { EventEntry } from '../schema/event';
import type { RecordData } from '../schema/load';
import type { EventIndex, ProjectIndex, RecordIndex, StatusStep } from '../../events/model';

const dayOrNull = (text: string | undefined): Day | null => (text === undefined ? null : day(text));

/** What remains of an object without the fields that are undefined, in the same order. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function eventIndex(event: EventEntry, region: Region): EventIndex {
  const related = [...(event.relatedAdcodes ?? []), ...(event.pilotPrefectureAdcodes ?? [])];
  return defined({
    id: event.id,
    date: day(event.date),
    datePrecision: event.datePrecision,
    dateBasis: event.dateBasis,
    time: event.time,
    announcedOn: dayOrNull(event.announcedOn),
    effectiveOn: dayOrNull(event.effectiveOn),
    deadlineOn: dayOrNull(event.deadlineOn),
    deadlineKind: event.deadlineKind,
    adcode: region.adcode,
    level: region.level,
    related: related.length > 0 ? related : undefined,
    force: event.legalForce,
    topic: event.topic,
    confidence: event.confidence,
    crackdown: event.isCrackdownMeasure,
    inSeed: event.inSeed,
    partOf: event.partOf,
    title: event.title,
    issuer: event.issuer ?? null,
    sources: event.sources.length,
  }) as EventIndex;
}

function steps(areas: RecordData['areas']): StatusStep[] {
  return areas.flatMap(({ adcode, steps: own }) =>
    own.map(({ status, from, event, extent, short }) =>
      defined({ adcode, status, from: day(from), event, extent, short }),
    ),
  );
}

function projectIndex(project: RecordData['projects'][number]): ProjectIndex {
  return {
    id: project.id,
    recordType: project.recordType,
    name: { zh: project.name?.zh ?? null, en: project.name?.en ?? null },
    prefecture: project.prefectureAdcode ?? null,
    county: project.countyAdcode ?? null,
    countsTowards26: project.countsTowards26,
    slot: project.slot ? { index: project.slot.index, of: project.slot.of } : null,
    inSeed: project.namedInSeed,
    confidence: project.confidence,
  };
}

/** First day shown is the start of the first event's year; the last is the last date anywhere in the events. */
function bounds(events: readonly EventIndex[]): RecordIndex['bounds'] {
  const days = events.flatMap(({ date, announcedOn, effectiveOn, deadlineOn }) =>
    [date, announcedOn, effectiveOn, deadlineOn].filter((found) => found !== null),
  );
  const latest = days.reduce((a, b) => (a > b ? a : b));
  const earliest = events.map(({ date }) => date).reduce((a, b) => (a < b ? a : b));
  return { from: day(`${earliest.slice(0, 4)}-01-01`), to: latest, earliest, latest };
}

/** The first file of the record, without its version. */
export function indexPart(record: RecordData, regions: readonly Region[]): Omit<RecordIndex, 'version'> {
  const byCode = new Map(regions.map((region) => [region.adcode, region]));
  const events = record.events.map((event) => eventIndex(event, byCode.get(event.jurisdiction.adcode)!));
  return {
    bounds: bounds(events),
    regions,
    events,
    steps: steps(record.areas),
    areas: record.areas.map(({ adcode, evidence }) => ({ adcode, evidence })),
    projects: record.projects.map(projectIndex),
  };
}
