import type { EventIndex, RecordDetails, Source } from '../../events/model';
import type { RegionStatus, StatusSnapshot } from '../../events/status';
import { countClassOf } from '../../events/counts';
import type { EventStore } from '../../events/store';
import { className } from '../caption';
import { drawnUnits } from '../cartography/drawnUnits';
import type { MapShapes } from '../cartography/mapShapes';
import { formatDated, formatDay, formatPublished } from '../../i18n/format';
import { terms } from '../../i18n/messages/terms';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import { paintOf, type RegionPaint } from '../../theme/paint';
import type { DayRange } from '../../time/span';
import { eventsFor } from '../../export/csvEvents';
import { shareText } from '../../export/messages';

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

/** What a report says beside its figure. */
export interface ReportModel {
  readonly rows: readonly ReportRow[];
  readonly events: readonly ReportEvent[];
  readonly sources: readonly ReportSource[];
}

export interface ReportOptions {
  readonly store: EventStore;
  readonly details: RecordDetails;
  readonly snapshot: StatusSnapshot;
  readonly shapes: MapShapes;
  readonly entered: Adcode;
  readonly range: DayRange;
  readonly lang: Lang;
}

function rowOf({ store, lang }: ReportOptions, status: RegionStatus): ReportRow {
  const { report } = shareText(lang);
  const words = terms(lang).status;
  const { base, partial, inherited, texture, adcode } = status;
  const striped = texture === 'stripes' ? partial : null;
  const standing = base ?? striped;
  const parts = [
    ...(base || !striped ? [className(countClassOf(status), lang)] : []),
    ...(inherited ? [report.inherited] : []),
    ...(striped ? [report.partly(words[striped.status])] : []),
  ];
  return {
    paint: paintOf(status),
    area: displayName(store.gazetteer, adcode, lang),
    status: parts.join(lang === 'zh' ? '，' : ', '),
    since: standing ? formatDay(standing.since, lang, 'medium') : '',
    act: standing ? (store.event(standing.event)?.title[lang] ?? '') : '',
  };
}

/** How the record marks a document whose headline was not seen. */
const NO_TITLE: ReadonlySet<string> = new Set(['[标题未见]', '[title not visible]']);

/** Numbers documents as they first appear; the same document has one number however often it is cited. */
function numbering(lang: Lang) {
  const numbers = new Map<string, number>();
  const sources: ReportSource[] = [];
  const numberOf = (source: Source): number => {
    const key = source.url ?? `${source.publisher} ${source.title} ${source.publishedOn}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const published = source.publishedOn === null ? null : formatPublished(source.publishedOn, lang);
    sources.push({
      title: NO_TITLE.has(source.title) ? '' : source.title,
      from: shareText(lang).report.source(source.publisher, published),
      url: source.url,
    });
    numbers.set(key, sources.length);
    return sources.length;
  };
  return { sources, numberOf };
}

function factsOf({ store, lang }: ReportOptions, event: EventIndex): string {
  const words = terms(lang);
  const place = displayName(store.gazetteer, event.adcode, lang);
  const parts = [
    event.issuer?.[lang] ?? '',
    place,
    words.force[event.force],
    words.confidence[event.confidence],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The areas of the day, the events of the stretch and their documents. */
export function reportModel(options: ReportOptions): ReportModel {
  const { store, details, snapshot, shapes, entered, range, lang } = options;
  const units = drawnUnits({ shapes, snapshot, gazetteer: store.gazetteer, entered });
  const { sources, numberOf } = numbering(lang);
  const long = new Map(details.events.map((event) => [event.id, event]));
  const events = eventsFor(store, range, snapshot.mode, entered).map((event): ReportEvent => {
    const more = long.get(event.id);
    if (!more) throw new RangeError(`No details of event ${event.id}`);
    const date = formatDated(event.date, event.datePrecision, event.time, lang);
    return {
      heading: lang === 'zh' ? `${date}：${event.title.zh}` : `${date}: ${event.title.en}`,
      facts: factsOf(options, event),
      summary: more.summary[lang],
      refs: [...new Set(more.sources.map(numberOf))].sort((a, b) => a - b),
    };
  });
  return { rows: units.map(({ adcode }) => rowOf(options, snapshot.of(adcode))), events, sources };
}
