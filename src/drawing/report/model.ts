import type { EventIndex, RecordDetails } from '../../events/model';
import type { Colouring } from '../../layers/layer';
import type { EventStore } from '../../events/store';
import { eventDate } from '../../words/parts';
import { eventSources, type SourceEntry } from '../../words/sources';
import { drawnUnits } from '../cartography/drawnUnits';
import type { MapShapes } from '../cartography/mapShapes';
import { detailsOf } from '../../events/details';
import { formatDay } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import { actName } from '../../words/actName';
import { vocabulary } from '../../words/vocabulary';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import type { RegionPaint } from '../../theme/paint';
import type { DayRange } from '../../time/span';
import { shareText } from '../../words/shareText';

/** A row of the table of areas. */
export interface ReportRow {
  readonly paint: RegionPaint;
  readonly area: string;
  readonly status: string;
  readonly since: string;
  readonly act: string;
}

/** An event with the numbers of its documents. */
export interface ReportEvent {
  readonly heading: string;
  /** Who, where, how sure. */
  readonly facts: string;
  readonly summary: string;
  readonly refs: readonly number[];
}

/** A numbered document. */
export interface ReportSource {
  readonly title: string;
  readonly from: string;
  readonly url: string | null;
}

export interface ReportOptions {
  readonly record: EventStore;
  readonly details: RecordDetails;
  readonly colouring: Colouring;
  readonly shapes: MapShapes;
  readonly entered: Adcode;
  /** The days of the events. */
  readonly range: DayRange;
  /** Oldest first. */
  readonly events: readonly EventIndex[];
  readonly lang: Lang;
}

function rowOf({ record, colouring, lang }: ReportOptions, adcode: Adcode): ReportRow {
  const { status, remarks, standing } = colouring.text(adcode, lang);
  return {
    paint: colouring.paint(adcode),
    area: displayName(record.gazetteer, adcode, lang),
    status: [status, ...remarks].join(LANGUAGES[lang].semicolon),
    since: standing ? formatDay(standing.since, lang, 'medium') : '',
    act: standing ? (record.event(standing.event)?.title[lang] ?? '') : '',
  };
}

/** A document as it stands on paper. */
export function reportSource({ title, publisher, published, href }: SourceEntry, lang: Lang): ReportSource {
  return {
    title: title?.text ?? '',
    from: shareText(lang).report.source(publisher.text, published?.text ?? null),
    url: href,
  };
}

function factsOf({ record, lang }: ReportOptions, event: EventIndex): string {
  const words = vocabulary(lang);
  const place = displayName(record.gazetteer, event.adcode, lang);
  const parts = [
    event.issuer?.[lang] ?? '',
    place,
    actName(event, record, lang),
    words.confidence[event.confidence],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a report says beside its figure: the areas of the day, the events and their documents. */
export function reportModel(options: ReportOptions) {
  const { record, details, colouring, shapes, entered, events: listed, lang } = options;
  const units = drawnUnits({ shapes, colouring, gazetteer: record.gazetteer, entered });
  const sources = eventSources(listed, (id) => detailsOf(details, id), lang);
  const events = listed.map((event): ReportEvent => ({
    heading: eventDate(event, lang) + LANGUAGES[lang].colon + event.title[lang],
    facts: factsOf(options, event),
    summary: detailsOf(details, event.id).summary[lang],
    refs: sources.numbersOf(event.id),
  }));
  return {
    rows: units.map(({ adcode }) => rowOf(options, adcode)),
    events,
    sources: sources.entries.map((entry) => reportSource(entry, lang)),
  };
}
