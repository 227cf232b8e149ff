import { detailsOf } from '../events/details';
import type { DateMode, RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { NATION, type Adcode } from '../regions/region';
import type { DayRange } from '../time/span';
import { csv, type Cell } from '../events/csv';
import { eventsFor } from './viewEvents';

const HEADER = [
  'event_id',
  'date',
  'date_precision',
  'date_basis',
  'time_china',
  'announced_on',
  'effective_on',
  'deadline_on',
  'deadline_kind',
  'adcode',
  'iso',
  'level',
  'name_zh',
  'name_en',
  'region_role',
  'legal_force',
  'topic',
  'confidence',
  'title_zh',
  'title_en',
  'issuer_zh',
  'issuer_en',
  'instrument',
  'document_no',
  'summary_zh',
  'summary_en',
  'notes_zh',
  'notes_en',
  'source_no',
  'source_title',
  'source_publisher',
  'source_publisher_zh',
  'source_publisher_en',
  'source_url',
  'source_published_on',
  'source_lang',
  'source_quality',
  'source_supports_zh',
  'source_supports_en',
] as const;

/**
 * The events of a stretch (both ends inclusive) as a table, oldest first: one row per event, region and source. Days in
 * ISO form, ids and both names throughout.
 */
export function csvEvents(
  store: EventStore,
  details: RecordDetails,
  range: DayRange,
  { dates = 'recorded', region: entered = NATION }: { dates?: DateMode; region?: Adcode } = {},
): string {
  const rows = eventsFor(store, range, dates, entered).flatMap((event) => {
    const more = detailsOf(details, event.id);
    const regions = [event.adcode, ...(event.related ?? [])].map((adcode, i) => ({
      ...store.gazetteer.get(adcode),
      role: i === 0 ? 'own' : 'related',
    }));
    return regions.flatMap((region) =>
      more.sources.map((source, i): readonly Cell[] => [
        event.id,
        event.date,
        event.datePrecision,
        event.dateBasis,
        event.time,
        event.announcedOn,
        event.effectiveOn,
        event.deadlineOn,
        event.deadlineKind,
        region.adcode,
        region.iso,
        region.level,
        region.name.zh,
        region.name.en,
        region.role,
        event.force,
        event.topic,
        event.confidence,
        event.title.zh,
        event.title.en,
        event.issuer?.zh,
        event.issuer?.en,
        more.instrument,
        more.documentNo,
        more.summary.zh,
        more.summary.en,
        more.notes.zh,
        more.notes.en,
        i + 1,
        source.title,
        source.publisher,
        source.publisherNames?.zh,
        source.publisherNames?.en,
        source.url,
        source.publishedOn,
        source.lang,
        source.quality,
        source.supports.zh,
        source.supports.en,
      ]),
    );
  });
  return csv(HEADER, rows);
}
