import type { Gazetteer } from '../regions/gazetteer';
import { NATION, type Adcode } from '../regions/region';
import { isCourtRuling } from './courtRuling';
import { lookupOf } from './details';
import { eventsSaying } from './fullText';
import type { EventIndex, RecordDetails } from './model';

/** What events are told apart by, in the order in which it is offered. */
export const FACETS = ['kind', 'force', 'topic', 'confidence', 'place', 'issuer'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * What is asked of events. Of each facet any of the values will do, none means all; an event has to answer every facet and
 * the words of `q` (see `eventsSaying`). Kinds are of `KINDS`, places adcodes, issuers their Chinese names.
 */
export type EventFilter = { readonly [F in Facet]: readonly string[] } & { readonly q: string };

/** Asks for nothing. */
export const NO_FILTER: EventFilter = {
  kind: [],
  force: [],
  topic: [],
  confidence: [],
  place: [],
  issuer: [],
  q: '',
};

/** What a filter reads: `details` is null as long as the long texts have not arrived. */
export interface FilterSource {
  readonly gazetteer: Gazetteer;
  /** All events of the record. */
  readonly events: readonly EventIndex[];
  readonly details: RecordDetails | null;
}

/** Whether anything is asked. */
export function isFiltering(filter: EventFilter): boolean {
  return filter.q !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** Whether a filter can be answered only once the long texts are there. */
export function needsDetails({ kind, q }: EventFilter): boolean {
  return kind.length > 0 || q !== '';
}

/** The areas of an event with the units that they lie in; the nation only where it is itself concerned. */
function placesOf({ adcode, related = [] }: EventIndex, gazetteer: Gazetteer): readonly Adcode[] {
  const areas = [adcode, ...related];
  return [
    ...new Set(
      areas.flatMap((area) => [area, ...gazetteer.ancestors(area).filter((code) => code !== NATION)]),
    ),
  ];
}

function kindsOf(event: EventIndex, { details }: FilterSource): readonly string[] {
  const own = details && lookupOf(details).events.get(event.id);
  if (!own) return [];
  return isCourtRuling(event, own) ? [...own.actions, 'court-ruling'] : own.actions;
}

const VALUES: Readonly<Record<Facet, (event: EventIndex, source: FilterSource) => readonly string[]>> = {
  kind: kindsOf,
  force: ({ force }) => [force],
  topic: ({ topic }) => [topic],
  confidence: ({ confidence }) => [confidence],
  place: (event, { gazetteer }) => placesOf(event, gazetteer),
  issuer: ({ issuer }) => (issuer === null ? [] : [issuer.zh]),
};

/** The values of an event in one facet; of its kind none as long as the long texts have not arrived. */
export function valuesIn(event: EventIndex, facet: Facet, source: FilterSource): readonly string[] {
  return VALUES[facet](event, source);
}

/**
 * The events that answer `filter`, in their order. None as long as what it asks for has not arrived; `ignored` is a facet
 * that is not asked.
 */
export function filterEvents(
  events: readonly EventIndex[],
  filter: EventFilter,
  source: FilterSource,
  ignored?: Facet,
): readonly EventIndex[] {
  const active = FACETS.filter((facet) => facet !== ignored && filter[facet].length > 0);
  const { details } = source;
  if (filter.q !== '' && details === null) return [];
  const saying = filter.q !== '' && details && eventsSaying(filter.q, { ...source, details });
  const answers = (event: EventIndex) => (facet: Facet) =>
    valuesIn(event, facet, source).some((value) => filter[facet].includes(value));
  return events.filter((event) => active.every(answers(event)) && (!saying || saying.has(event.id)));
}

/** How many of `events` each value of `facet` would show were it chosen as well: the facet itself is not asked. */
export function facetCounts(
  events: readonly EventIndex[],
  filter: EventFilter,
  source: FilterSource,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of filterEvents(events, filter, source, facet))
    for (const value of valuesIn(event, facet, source)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
