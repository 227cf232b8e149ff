import { bestSource } from '../events/bestSource';
import { lookupOf } from '../events/details';
import type { EventIndex, RecordDetails, Source } from '../events/model';
import { CONFIDENCES, LEGAL_FORCES, SOURCE_QUALITIES } from '../events/vocabulary';
import type { EventStore } from '../events/store';
import { compareTexts } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { displayName } from '../regions/gazetteer';

/** The columns of the table, in their order. */
export const COLUMNS = ['date', 'place', 'what', 'force', 'confidence', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** By what the rows are sorted. */
export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** An event with the best of its sources; undefined while the long texts are missing. */
export interface Row {
  readonly event: EventIndex;
  readonly place: string;
  readonly source: Source | undefined;
}

/** One row for each event. */
export function rowsOf(
  events: readonly EventIndex[],
  {
    record,
    details,
    lang,
  }: { readonly record: EventStore; readonly details: RecordDetails | null; readonly lang: Lang },
): readonly Row[] {
  return events.map((event) => ({
    event,
    place: displayName(record.gazetteer, event.adcode, lang),
    source: bestSource((details && lookupOf(details).events.get(event.id)?.sources) ?? []),
  }));
}

/** `rows` in the order of a column; equal ones stay in the order of time that they came in. */
export function sortRows(
  rows: readonly Row[],
  { column, isDescending }: Sorting,
  lang: Lang,
): readonly Row[] {
  const compare = compareTexts(lang);
  const by: Readonly<Record<Column, (a: Row, b: Row) => number>> = {
    date: (a, b) => (a.event.date < b.event.date ? -1 : Number(a.event.date > b.event.date)),
    place: (a, b) => compare(a.place, b.place),
    what: (a, b) => compare(a.event.title[lang], b.event.title[lang]),
    force: (a, b) => LEGAL_FORCES.indexOf(a.event.force) - LEGAL_FORCES.indexOf(b.event.force),
    confidence: (a, b) => CONFIDENCES.indexOf(a.event.confidence) - CONFIDENCES.indexOf(b.event.confidence),
    source: (a, b) => qualityRank(a) - qualityRank(b),
  };
  const sorted = rows.toSorted(by[column]);
  return isDescending ? sorted.reverse() : sorted;
}

function qualityRank({ source }: Row): number {
  return source === undefined ? SOURCE_QUALITIES.length : SOURCE_QUALITIES.indexOf(source.quality);
}

/** What the last line of the table sums up. */
export interface Totals {
  readonly events: number;
  readonly provinces: number;
  readonly hasNation: boolean;
  readonly orders: number;
  /** Events that rest on one source. */
  readonly single: number;
}

/** The totals of `events`. */
export function totalsOf(events: readonly EventIndex[], { gazetteer }: EventStore): Totals {
  const provinces = events.map(({ adcode }) => gazetteer.provinceOf(adcode));
  return {
    events: events.length,
    provinces: new Set(provinces.filter((province) => province !== undefined)).size,
    hasNation: provinces.includes(undefined),
    orders: events.filter(({ force }) => force === 'order').length,
    single: events.filter(({ confidence }) => confidence === 'single-source').length,
  };
}
