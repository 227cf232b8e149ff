import type { EventId } from '../events/model';
import { listedProjects } from '../events/projectList';
import type { EventStore } from '../events/store';
import { formatDay, formatList } from '../i18n/format';
import { joinSentences, LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { boundaryNotice } from '../regions/notice';
import { NATION, type Adcode } from '../regions/region';
import type { Day } from '../time/day';
import { evidenceOf } from './evidence';
import { figureText } from './figureText';
import { pictureText } from './pictureText';

/** What a drawing shows, of which its footer speaks. */
export interface FooterOptions {
  readonly record: EventStore;
  /** The days shown, rising; at least one. */
  readonly days: readonly Day[];
  /** The acts that the colours of these days rest on. */
  readonly acts: readonly EventId[];
  /** What the colours are, in sentences. */
  readonly coloured: string;
  /** What a reader must not miss of them, in one sentence. */
  readonly lead: string;
  /** Whose numbers they show where these are not the record's own; else empty. */
  readonly licence: string;
  readonly entered?: Adcode;
  readonly lang: Lang;
  /** Publishers of the documents behind the acts, as `publishersOf` gives them; left out, none is named. */
  readonly publishers?: readonly string[];
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

/** What a drawing of `acts` rests on, in sentences: publishers, documents, how many acts rest on one source. */
export function evidenceText({
  record,
  acts,
  lang,
  publishers = [],
  url,
}: Pick<FooterOptions, 'record' | 'acts' | 'lang' | 'publishers' | 'url'>): readonly string[] {
  const text = figureText(lang).figure;
  const { documents, singleSource } = evidenceOf(record, acts);
  const named = publishers.slice(0, NAMED);
  return [
    named.length > 0 ? text.sources(named.join(LANGUAGES[lang].item), publishers.length - named.length) : '',
    documents === 0 ? '' : url ? text.documents(documents, url) : text.documentsHere(documents),
    singleSource > 0 ? text.certainty(singleSource) : '',
  ];
}

/** What the colours of a drawing rest on, in sentences, the weightiest first. */
function basisOf(options: FooterOptions): readonly string[] {
  const { record, days, entered = NATION, lang } = options;
  const isListed = days.some((day) => listedProjects(record, entered, day) > 0);
  return [isListed ? figureText(lang).figure.listed : '', ...evidenceText(options)];
}

/** What a drawing shows, as of when, and what that rests on. */
export function sourcesText(options: FooterOptions): string {
  const { days, coloured, lead, lang } = options;
  return joinSentences([asOfText(days, lang), coloured, lead, ...basisOf(options)], lang);
}

/** Licences, credit, boundary note, projection; `licence` is that of numbers which are not the record's own. */
export function creditsText(lang: Lang, licence = ''): string {
  const { credit, note, projection, reviewNumber } = boundaryNotice;
  const { stop } = LANGUAGES[lang];
  return joinSentences(
    [
      pictureText(lang).data,
      licence,
      credit[lang],
      note[lang],
      projection[lang] + stop,
      reviewNumber === null ? '' : reviewNumber + stop,
    ],
    lang,
  );
}

/** Licence and boundaries in one line, where the rest of both is within reach; `licence` as in `creditsText`. */
export function legalText(lang: Lang, licence = ''): string {
  const { short, reviewNumber } = boundaryNotice;
  return joinSentences([pictureText(lang).data, licence, short[lang], reviewNumber ?? ''], lang);
}

/** `text`, which says whose the record is, after who made a figure of it; null for nobody. */
export const afterMaker = (maker: string | null, text: string): string =>
  maker === null ? text : `${maker} · ${text}`;

/** The foot of a figure in three lines: each begins with what has to be there and goes on with what there is room for. */
export interface ShortFooter {
  /** What the figure does not say, in one sentence. */
  readonly lead: string;
  /** What it rests on. */
  readonly basis: readonly string[];
  /** Who made the figure where that is given, licence, boundaries. */
  readonly legal: string;
  /** Address, data version, day. */
  readonly address: readonly string[];
}

/** The same as `footerText` in short, for a figure that carries the rest in its metadata. */
export function shortFooter(
  options: FooterOptions & { readonly version: string; readonly maker?: string | null },
): ShortFooter {
  const { lang, url, version, days, lead, licence, maker = null } = options;
  const text = figureText(lang).figure;
  return {
    lead,
    basis: basisOf({ ...options, url: null }).filter((sentence) => sentence !== ''),
    legal: afterMaker(maker, legalText(lang, licence)),
    address: [url, text.version(version), asOfText(days, lang)].filter((part) => part !== null),
  };
}

/** Where a figure is found, null where the site has no address, and of which data version it is. */
export function addressText(url: string | null, version: string, lang: Lang): string {
  return [url, figureText(lang).figure.version(version)].filter((part) => part !== null).join(' · ');
}

/** What every figure has to say about its data, its boundaries and itself. */
export function footerText(options: FooterOptions & { readonly version: string }): FooterText {
  const { lang, url, version, licence } = options;
  return {
    sources: sourcesText(options),
    credits: creditsText(lang, licence),
    address: addressText(url, version, lang),
  };
}
