import { bestSource } from '../events/bestSource';
import { csv, listCell, type Cell } from '../events/csv';
import { detailsOf } from '../events/details';
import type { EventDetails, EventIndex, RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { capitalise } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { formName } from '../words/eventFacts';
import { eventDate } from '../words/parts';
import { publisherIn } from '../words/sources';
import { vocabulary, wordFor } from '../words/vocabulary';

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
  'actions',
  'related_adcodes',
  'sources',
  'best_source_url',
  'best_source_title',
  'best_source_publisher',
  'date_label',
  'legal_force_label',
  'topic_label',
  'confidence_label',
  'form_label',
  'actions_label',
] as const;

const SOURCE_HEADER = [
  'event_id',
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

/** What the page says for the ids of an event, in `lang`. */
function labelsOf(event: EventIndex, details: EventDetails, lang: Lang): readonly Cell[] {
  const words = vocabulary(lang);
  return [
    eventDate(event, lang),
    words.force[event.force],
    words.topic[event.topic],
    words.confidence[event.confidence],
    formName(event, details, lang),
    listCell(details.actions.map((action) => wordFor(words.action, action))),
  ];
}

/**
 * `events` as a table in their order: one row per event. Days in ISO form, ids and both names throughout; labels, as the page
 * words them, and the publisher in `lang`.
 */
export function csvEvents(
  record: EventStore,
  details: RecordDetails,
  events: readonly EventIndex[],
  lang: Lang,
): string {
  const rows = events.map((event): readonly Cell[] => {
    const more = detailsOf(details, event.id);
    const best = bestSource(more.sources);
    const region = record.gazetteer.get(event.adcode);
    return [
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
      event.force,
      event.topic,
      event.confidence,
      event.title.zh,
      capitalise(event.title.en),
      event.issuer?.zh,
      event.issuer?.en,
      more.instrument,
      more.documentNo,
      more.summary.zh,
      more.summary.en,
      more.notes.zh,
      more.notes.en,
      listCell(more.actions),
      listCell(event.related ?? []),
      more.sources.length,
      best?.url,
      best?.title,
      best && publisherIn(best, lang),
      ...labelsOf(event, more, lang),
    ];
  });
  return csv(HEADER, rows);
}

/** What `events` rest on as a table: one row per event and source, numbered as on the event's card. */
export function csvSources(details: RecordDetails, events: readonly EventIndex[]): string {
  const rows = events.flatMap(({ id }) =>
    detailsOf(details, id).sources.map((source, i): readonly Cell[] => [
      id,
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
  return csv(SOURCE_HEADER, rows);
}
