import type { EventId, RecordDetails } from '../events/model';
import { listedProjects } from '../events/projects';
import type { EventStore } from '../events/store';
import { formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { boundaryNotice } from '../regions/notice';
import { NATION, type Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { evidenceOf, publishersOf } from './evidence';
import { figureText } from './figureText';

/** What a drawing shows, of which its footer speaks. */
export interface FooterOptions {
  readonly store: EventStore;
  /** The days shown, rising; at least one. */
  readonly days: readonly Day[];
  /** The acts that the colours of these days rest on. */
  readonly acts: readonly EventId[];
  /** What the colours are, in sentences. */
  readonly coloured: string;
  readonly entered?: Adcode;
  readonly lang: Lang;
  /** Publishers are named where these are given. */
  readonly details?: RecordDetails;
  /** Canonical address; null where the site has none. */
  readonly url: string | null;
}

/** The lines under a figure. */
export interface FooterText {
  /** What the figure shows, as of when, and what that rests on. */
  readonly sources: string;
  /** Licences, credit, boundary note, projection. */
  readonly credits: string;
  /** Canonical address and data version. */
  readonly address: string;
}

/** How many publishers are named. */
const NAMED = 3;
/** Up to so many days are listed; of more, the first and the last. */
const LISTED_DAYS = 8;

function asOfText(days: readonly Day[], lang: Lang): string {
  const text = figureText(lang).figure;
  const [first, last] = [days[0]!, days.at(-1)!];
  if (days.length === 1) return text.asOf(formatDay(first, lang), first);
  return text.asOfDays(days.length <= LISTED_DAYS ? formatList(days, lang) : text.range(first, last));
}

/** What a drawing shows, as of when, and what that rests on. */
export function sourcesText(options: FooterOptions): string {
  const { store, days, acts, coloured, entered = NATION, lang, details, url } = options;
  const text = figureText(lang).figure;
  const { events, documents, singleSource } = evidenceOf(store, acts);
  const publishers = details ? publishersOf(details, events, lang) : [];
  const named = publishers.slice(0, NAMED);
  return joinSentences(
    [
      asOfText(days, lang),
      coloured,
      days.some((day) => listedProjects(store, entered, day) > 0) ? text.listed : '',
      named.length > 0
        ? text.sources(named.join(LANGUAGES[lang].item), publishers.length - named.length)
        : '',
      documents === 0 ? '' : url ? text.documents(documents, url) : text.documentsHere(documents),
      singleSource > 0 ? text.certainty(singleSource) : '',
    ],
    lang,
  );
}

/** Licences, credit, boundary note, projection: the same under every figure. */
export function creditsText(lang: Lang): string {
  const { credit, note, projection, reviewNumber } = boundaryNotice;
  const { stop } = LANGUAGES[lang];
  return joinSentences(
    [
      figureText(lang).figure.data,
      credit[lang],
      note[lang],
      projection[lang] + stop,
      reviewNumber === null ? '' : reviewNumber + stop,
    ],
    lang,
  );
}

/** Whose the data and the boundaries are, as files carry it. */
export function copyrightText(lang: Lang): string {
  return joinSentences([figureText(lang).figure.data, boundaryNotice.credit[lang]], lang);
}

/** What every figure has to say about its data, its boundaries and itself. */
export function footerText(options: FooterOptions & { readonly version: string }): FooterText {
  const { lang, url, version } = options;
  return {
    sources: sourcesText(options),
    credits: creditsText(lang),
    address: [url, figureText(lang).figure.version(version)].filter((part) => part !== null).join(' · '),
  };
}
