import type { EventFilter } from '../../events/filter';
import type { DateMode, EventIndex, SearchDocument, Verdict } from '../../events/model';
import type { EventStore } from '../../events/store';
import { capitalise, formatDay, formatDays, LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import { eventDate, eventName } from '../../words/parts';
import { displayName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import { addDays, addMonths, type Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import { textLang } from '../../i18n/textLang';
import { vocabulary } from '../../words/vocabulary';
import { searchText } from './messages';

/**
 * Where a result leads: to an event's card, a place, a company in the panel of its place, the list of an issuer's or document's
 * events, a statement of the article, a day, the list of a range of days or its ends compared, all of the results, the timeline of
 * the provinces, or the table of the events that a filter lets through.
 */
export type Target =
  | { readonly to: 'event'; readonly id: string }
  | { readonly to: 'place'; readonly adcode: Adcode }
  | { readonly to: 'company'; readonly id: string; readonly adcode: Adcode }
  | { readonly to: 'events'; readonly ids: readonly string[] }
  | { readonly to: 'fact'; readonly id: string; readonly verdict: Verdict }
  | { readonly to: 'day'; readonly day: Day; readonly mode: DateMode }
  | { readonly to: 'range'; readonly range: DayRange; readonly mode: DateMode }
  | { readonly to: 'comparison'; readonly range: DayRange }
  | { readonly to: 'all' }
  | { readonly to: 'timeline' }
  | { readonly to: 'filter'; readonly filter: Partial<EventFilter>; readonly count: number };

/** A result as the list shows it. */
export interface SearchOption {
  readonly key: string;
  readonly kind: string;
  readonly text: string;
  readonly lang: string;
  readonly detail: string;
  readonly target: Target;
}

/** The place that a company is shown at: where it is known to be, else the province whose list it is on. */
function placeOfCompany(record: EventStore, id: string): Adcode | null {
  const project = record.index.projects.find((candidate) => candidate.id === id);
  if (!project) return null;
  const place = project.county ?? project.prefecture;
  if (place !== null) return place;
  const provinces = record.gazetteer.all.filter(({ level }) => level === 'province');
  const holder = provinces.find(({ adcode }) => record.projectsOf(adcode).unplaced.includes(project));
  return holder?.adcode ?? null;
}

function targetOf(document: SearchDocument, record: EventStore): Target | null {
  switch (document.kind) {
    case 'event':
      return { to: 'event', id: document.id };
    case 'place':
      return { to: 'place', adcode: document.id };
    case 'company': {
      const adcode = placeOfCompany(record, document.id);
      return adcode === null ? null : { to: 'company', id: document.id, adcode };
    }
    case 'issuer':
    case 'document': {
      const ids = document.events ?? [];
      return ids.length === 1 ? { to: 'event', id: ids[0]! } : { to: 'events', ids };
    }
    case 'fact':
      return document.verdict ? { to: 'fact', id: document.id, verdict: document.verdict } : null;
  }
}

/** What stands beside a result: what it is, where it lies, or what it opens. */
function detailOf(target: Target, record: EventStore, lang: Lang): string {
  const { gazetteer } = record;
  const below = (first: string, adcode: Adcode) =>
    [
      first,
      ...gazetteer
        .ancestors(adcode)
        .slice(0, -1)
        .map((code) => displayName(gazetteer, code, lang)),
    ].join(' · ');
  switch (target.to) {
    case 'event': {
      const event = record.event(target.id);
      return event ? eventDate(event, lang) : '';
    }
    case 'place':
      return below(vocabulary(lang).level[gazetteer.get(target.adcode).level], target.adcode);
    case 'company':
      return below(displayName(gazetteer, target.adcode, lang), target.adcode);
    case 'events':
      return searchText(lang).events(target.ids.length);
    case 'fact':
      return vocabulary(lang).verdict[target.verdict];
    case 'day':
      return searchText(lang).events(record.eventsOn(target.day, target.mode).length);
    case 'range':
      return searchText(lang).inTable(record.eventsIn(target.range, target.mode).length);
    case 'comparison':
      return searchText(lang).changed;
    case 'all':
      return '';
    case 'timeline':
      return searchText(lang).opensTimeline;
    case 'filter':
      return searchText(lang).inTable(target.count);
  }
}

/** The option that leads to `target`; its words are the reader's unless another tag is given. */
export function optionTo(
  target: Target,
  said: Pick<SearchOption, 'key' | 'kind' | 'text'> & { readonly lang?: string },
  record: EventStore,
  lang: Lang,
): SearchOption {
  return { lang: LANG_TAG[lang], ...said, detail: detailOf(target, record, lang), target };
}

/** The option for `document`; null when the record holds nothing that it could lead to. */
export function optionOf(document: SearchDocument, record: EventStore, lang: Lang): SearchOption | null {
  const target = targetOf(document, record);
  if (target === null || (target.to === 'events' && target.ids.length === 0)) return null;
  const isPlace = document.kind === 'place';
  const text = isPlace ? displayName(record.gazetteer, document.id, lang) : capitalise(document.text[lang]);
  const kind = searchText(lang).kind[document.kind];
  const key = `${document.kind} ${document.id}`;
  return optionTo(target, { key, kind, text, lang: textLang(text, lang) }, record, lang);
}

/** The option for an event listed under its issuer or document. */
export function eventOption(event: EventIndex, record: EventStore, lang: Lang): SearchOption {
  const { id } = event;
  const said = { key: `event ${id}`, kind: searchText(lang).kind.event, text: eventName(event, lang) };
  return optionTo({ to: 'event', id }, said, record, lang);
}

/** The option for a day that the query names; events are counted as `mode` dates them. */
export function dayOption(day: Day, mode: DateMode, record: EventStore, lang: Lang): SearchOption {
  const said = { key: `day ${day}`, kind: searchText(lang).kind.day, text: formatDay(day, lang) };
  return optionTo({ to: 'day', day, mode }, said, record, lang);
}

/** What a range is called: by its month or year, where it is the whole of one. */
function rangeName({ from, to }: DayRange, lang: Lang): string {
  const style = (['month', 'year'] as const).find((each) => {
    const months = each === 'year' ? 12 : 1;
    const start = each === 'year' ? `${from.slice(0, 4)}-01-01` : `${from.slice(0, 7)}-01`;
    return from === start && addDays(addMonths(from, months), -1) === to;
  });
  return style === undefined ? formatDays({ from, to }, lang) : formatDay(from, lang, style);
}

/** The options for a range of days that the query names: its list, and its first day compared with its last. */
export function rangeOptions(
  range: DayRange,
  mode: DateMode,
  record: EventStore,
  lang: Lang,
): readonly SearchOption[] {
  const { kind, compared } = searchText(lang);
  const option = (target: Target & { to: 'range' | 'comparison' }, text: string) =>
    optionTo(target, { key: `${target.to} ${range.from}`, kind: kind[target.to], text }, record, lang);
  return [
    option({ to: 'range', range, mode }, rangeName(range, lang)),
    option({ to: 'comparison', range }, compared(formatDay(range.from, lang), formatDay(range.to, lang))),
  ];
}

/** The option that shows all of `n` results. */
export function allOption(n: number, record: EventStore, lang: Lang): SearchOption {
  const text = searchText(lang);
  return optionTo({ to: 'all' }, { key: 'all', kind: text.kind.all, text: text.all(n) }, record, lang);
}

/** The option that opens the table of all events that say the query; `count` is how many do. */
export function textOption(query: string, count: number, record: EventStore, lang: Lang): SearchOption {
  const { kind, saying } = searchText(lang);
  const said = { key: 'text', kind: kind.text, text: saying(query.trim()), lang: textLang(query, lang) };
  return optionTo({ to: 'filter', filter: { q: query }, count }, said, record, lang);
}
