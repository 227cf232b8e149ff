import { FACETS, type EventFilter, type Facet } from '../events/filter';
import type { EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import { capitalise, formatDay } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/filter.en';
import { zh } from '../i18n/messages/filter.zh';
import type { Lang } from '../i18n/text';
import { displayName } from '../regions/gazetteer';
import { NATION } from '../regions/region';
import type { Day } from '../time/day';
import { daysInView } from '../state/eventsInView';
import type { AppState } from '../state/state';
import { vocabulary, wordFor } from './vocabulary';

/** The words of filter, table and sources in `lang`. */
export const filterText = messagesOf({ en, zh });

/** What a value of a facet is called; begins in upper case. */
export function valueName(record: EventStore, facet: Facet, value: string, lang: Lang): string {
  const words = vocabulary(lang);
  switch (facet) {
    case 'place':
      return displayName(record.gazetteer, value, lang);
    case 'issuer':
      return record.index.events.find(({ issuer }) => issuer?.zh === value)?.issuer?.[lang] ?? value;
    case 'kind':
      return capitalise(wordFor(words.action, value));
    default:
      return capitalise(wordFor(words[facet], value));
  }
}

/** One part of a filter that can be taken away, with what is left without it. */
export interface FilterPart {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<EventFilter>;
}

/** What a filter asks for, part by part. */
export function filterParts(record: EventStore, filter: EventFilter, lang: Lang): readonly FilterPart[] {
  const values = FACETS.flatMap((facet) =>
    filter[facet].map((value) => ({
      key: `${facet} ${value}`,
      name: valueName(record, facet, value, lang),
      without: { [facet]: filter[facet].filter((other) => other !== value) },
    })),
  );
  if (filter.q === '') return values;
  return [...values, { key: 'q', name: filterText(lang).quoted(filter.q), without: { q: '' } }];
}

/** The year with the most events, where it has more than half of at least three. */
function busiestYear(events: readonly EventIndex[]): { readonly year: string; readonly n: number } | null {
  const counts = new Map<string, number>();
  for (const { date } of events) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1);
  const [busiest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!busiest || events.length < 3 || busiest[1] * 2 <= events.length) return null;
  return busiest[1] === events.length ? null : { year: busiest[0], n: busiest[1] };
}

/** The stretch of days whose events are in view, as the end of a headline. */
function stretchText(record: EventStore, state: AppState, events: readonly EventIndex[]): string {
  const { lang } = state;
  const { stretch } = filterText(lang);
  const { bounds } = record.index;
  const { from, to } = daysInView(state, bounds);
  if (state.time.from !== null)
    return stretch.days(formatDay(from, lang, 'medium'), formatDay(to, lang, 'medium'));
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return stretch.year(first);
  const busiest = busiestYear(events);
  const isWhole = from === bounds.from && to === bounds.to;
  const days = isWhole ? stretch.whole : stretch.years(first, last);
  return days + (busiest ? stretch.busiest(busiest.n, busiest.year) : '');
}

/** The days whose events are in view, by themselves: `2021`, `2013 to 2020`, `21 May 2021 to 2 Jul 2021`. */
export function daysName(record: EventStore, state: AppState): string {
  const { from, to } = daysInView(state, record.index.bounds);
  const name = (day: Day) =>
    state.time.from === null ? formatDay(day, state.lang, 'year') : formatDay(day, state.lang, 'medium');
  const [first, last] = [name(from), name(to)];
  return first === last ? first : filterText(state.lang).daysBetween(first, last);
}

/** What the events in view are, as a headline: `Charge more for power: 17 events, 9 of them in 2022`. */
export function filteredHeadline(record: EventStore, state: AppState, events: readonly EventIndex[]): string {
  const { lang } = state;
  const text = filterText(lang);
  const names = filterParts(record, state, lang).map(({ name }) => name);
  const places = state.select.length > 0 ? state.select : [state.region];
  const here = places.filter((adcode) => adcode !== NATION);
  const subject = [...here.map((adcode) => displayName(record.gazetteer, adcode, lang)), ...names];
  return text.headline(
    subject.length === 0 ? null : subject.join(LANGUAGES[lang].item),
    text.events(events.length),
    stretchText(record, state, events),
  );
}
