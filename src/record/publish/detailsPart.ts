import { createGazetteer, type Gazetteer } from '../../regions/gazetteer';
import { NATION, type Region } from '../../regions/region';
import { day } from '../../time/day';
import type { Text } from '../../i18n/text';
import type {
  EventDetails,
  ProjectDetails,
  QuantityLabel,
  RecordArticle,
  RecordDetails,
  Source,
} from '../../events/model';
import type { EventEntry } from '../schema/event';
import { hostClass } from '../schema/hosts';
import type { RecordData } from '../schema/load';
import type { ProjectEntry } from '../schema/project';
import type { SourceEntry } from '../schema/source';
import { defined } from './indexPart';
import { publisherNames, type PublisherNames } from './publishers';

const NO_TEXT: Text = { zh: '', en: '' };

function source(entry: SourceEntry, namesOf: PublisherNames): Source {
  return defined({
    title: entry.title,
    publisher: entry.publisher,
    publisherNames: namesOf(entry.publisher),
    url: entry.url,
    publishedOn: entry.publishedOn ?? null,
    lang: entry.lang,
    quality: entry.quality,
    inSeed: entry.inSeed ?? false,
    supports: entry.supports,
    mirror: entry.mirror ?? false,
    retrieved: entry.retrieved ?? true,
    linked: entry.url !== null && hostClass(entry.url) === 'unrelated' ? (false as const) : undefined,
  }) as Source;
}

/** The units above, for display; null for the nation and for provinces. */
function within(gazetteer: Gazetteer, adcode: string): Text | null {
  const above = gazetteer
    .ancestors(adcode)
    .filter((code) => code !== NATION)
    .map((code) => gazetteer.get(code));
  if (above.length === 0) return null;
  return {
    zh: above
      .map(({ name }) => name.zh)
      .reverse()
      .join(''),
    en: above.map(({ short }) => short.en).join(', '),
  };
}

function eventDetails(event: EventEntry, gazetteer: Gazetteer, namesOf: PublisherNames): EventDetails {
  const deadlines = Object.entries(event.deadlinesDetail ?? {});
  return defined({
    id: event.id,
    instrument: event.instrument,
    actions: event.actionTypes,
    documentTitle: { zh: event.documentTitle?.zh ?? null, en: event.documentTitle?.en ?? null },
    documentNo: event.documentNo ?? null,
    deadlinesDetail:
      deadlines.length > 0 ? Object.fromEntries(deadlines.map(([key, on]) => [key, day(on)])) : undefined,
    within: within(gazetteer, event.jurisdiction.adcode),
    place: event.jurisdiction.place ?? null,
    summary: event.summary,
    notes: event.notes ?? NO_TEXT,
    quantities: event.quantities ?? {},
    contestedQuantities: event.contestedQuantities ?? [],
    destinations: event.destinations ?? [],
    sources: event.sources.map((entry) => source(entry, namesOf)),
  }) as EventDetails;
}

/** An operator known by inference only, and what is said of it, stay behind: no company is named on a guess. */
function projectDetails(project: ProjectEntry, namesOf: PublisherNames): ProjectDetails {
  return {
    id: project.id,
    nameNote: project.nameNote ?? null,
    nameVariants: project.nameVariants ?? [],
    prefectureBasis: project.prefectureBasis ?? null,
    countyBasis: project.countyBasis ?? null,
    projectsOnList: project.projectsOnList ?? null,
    operatorNotes: project.operatorInferred ? null : (project.operatorNotes ?? null),
    onNoticeList: project.onNoticeList,
    inHydroDemoZoneList: project.inHydroDemoZoneList,
    notes: project.notes ?? NO_TEXT,
    sources: project.sources.map((entry) => source(entry, namesOf)),
  };
}

function quantityLabels(quantities: RecordData['quantities']): RecordDetails['quantityLabels'] {
  return Object.fromEntries(
    Object.entries(quantities).map(([key, { label, unit, bound, kind, keys }]) => {
      return [key, defined({ label, unit: unit ?? null, bound: bound ?? null, kind, keys }) as QuantityLabel];
    }),
  );
}

/** The second file of the record, without its version. */
export function detailsPart(record: RecordData, regions: readonly Region[]): Omit<RecordDetails, 'version'> {
  const gazetteer = createGazetteer(regions);
  const namesOf = publisherNames(record.events.flatMap(({ issuer }) => issuer ?? []));
  return {
    events: record.events.map((event) => eventDetails(event, gazetteer, namesOf)),
    projects: record.projects.map((project) => projectDetails(project, namesOf)),
    stepNotes: record.areas.flatMap(({ adcode, steps }) =>
      steps.flatMap(({ event, note }) => (note ? [{ adcode, event, note }] : [])),
    ),
    areaNotes: record.areas.flatMap(({ adcode, note }) => (note ? [{ adcode, note }] : [])),
    quantityLabels: quantityLabels(record.quantities),
  };
}

/** The third file of the record, without its version. */
export function articlePart(record: RecordData): Omit<RecordArticle, 'version'> {
  return { facts: record.facts.map((fact) => ({ ...fact, finding: fact.finding ?? NO_TEXT })) };
}
