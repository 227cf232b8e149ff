import { documentKey } from '../events/documents';
import type { EventDetails, EventId, EventIndex, Source } from '../events/model';
import { formatPublished } from '../i18n/format';
import { LANGUAGES } from '../i18n/language';
import type { Lang } from '../i18n/text';
import { textLang } from '../i18n/textLang';
import { eventText } from './eventText';
import type { DatePart, TaggedPart } from './parts';
import { vocabulary } from './vocabulary';

/** What is marked on a source: its kind, and how far it was seen. */
interface SourceMark {
  readonly name: 'official' | 'kind' | 'mirror' | 'notOpened' | 'inSeed' | 'noAddress' | 'notLinked';
  readonly text: string;
  /** One sentence; null where the word says it. */
  readonly meaning: string | null;
}

/** A document as every list shows it. */
export interface SourceEntry {
  /** In its own language; null where no headline was seen. */
  readonly title: TaggedPart | null;
  /** What stands in the title's place then. */
  readonly noTitle: string;
  /** Null where the record holds no address that a reader may be led to. */
  readonly href: string | null;
  /** Where an archived copy may be found; null where there is no link. Nothing is asked there until a reader follows it. */
  readonly archive: string | null;
  readonly publisher: TaggedPart;
  readonly published: DatePart | null;
  /** What language it is in, in words. */
  readonly language: string;
  readonly marks: readonly SourceMark[];
  /** What the record takes from it, in the reader's language. */
  readonly supports: string;
}

const NO_TITLE: ReadonlySet<string> = new Set(['[标题未见]', '[title not visible]']);

/** A record's address if it is one that a link may open, else null. */
function safeHref(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** The Internet Archive's copy nearest to the day of publication; its list of copies where that is not known. */
function archiveHref(href: string, publishedOn: string | null): string {
  return `https://web.archive.org/web/${publishedOn?.replaceAll('-', '') ?? '*'}/${href}`;
}

function marksOf(source: Source, lang: Lang): readonly SourceMark[] {
  const words = vocabulary(lang);
  const names = [
    ...(source.inSeed ? (['inSeed'] as const) : []),
    ...(source.mirror ? (['mirror'] as const) : []),
    ...(source.retrieved ? [] : (['notOpened'] as const)),
    ...(source.linked === false ? (['notLinked'] as const) : []),
    ...(source.url === null ? (['noAddress'] as const) : []),
  ];
  return [
    {
      name: source.quality === 'official' ? 'official' : 'kind',
      text: words.quality[source.quality],
      meaning: null,
    },
    ...names.map((name) => ({ name, text: words.mark[name], meaning: words.markMeaning[name] })),
  ];
}

/** The publisher of a document as a reader of `lang` knows it; as written where only one name is known. */
export function publisherIn({ publisher, publisherNames }: Source, lang: Lang): string {
  return publisherNames?.[lang] ?? publisher;
}

/** One document: its title in its own language, who published it and when, where it leads, and its marks. */
export function sourceEntry(source: Source, lang: Lang): SourceEntry {
  const { title, publishedOn } = source;
  const tagged = (text: string, cited: boolean): TaggedPart => ({
    kind: 'tagged',
    text,
    lang: textLang(text, source.lang),
    cited,
  });
  const href = source.linked === false ? null : safeHref(source.url);
  return {
    title: NO_TITLE.has(title) ? null : tagged(title, true),
    noTitle: eventText(lang).sources.noTitle,
    href,
    archive: href && archiveHref(href, publishedOn),
    publisher: tagged(publisherIn(source, lang), false),
    published:
      publishedOn === null
        ? null
        : { kind: 'date', text: formatPublished(publishedOn, lang), machine: publishedOn },
    language: vocabulary(lang).language[source.lang],
    marks: marksOf(source, lang),
    supports: source.supports[lang],
  };
}

/** The documents of several events, each listed once, and the numbers of an event's own. */
export interface SourceList {
  /** The document with number `n` is at `n - 1`. */
  readonly entries: readonly SourceEntry[];
  /** Rising; none for an event without details. */
  readonly numbersOf: (event: EventId) => readonly number[];
}

/**
 * Numbers the documents of `events` in the order in which they come up; each says all that these events take from it.
 * Events without details have none.
 */
export function eventSources(
  events: readonly Pick<EventIndex, 'id'>[],
  detailsOf: (id: EventId) => EventDetails | undefined,
  lang: Lang,
): SourceList {
  const cited = new Map<
    string,
    { readonly number: number; readonly source: Source; readonly supports: Set<string> }
  >();
  const numbers = new Map<EventId, readonly number[]>();
  for (const { id } of events) {
    const own = (detailsOf(id)?.sources ?? []).map((source) => {
      const key = documentKey(source);
      const entry = cited.get(key) ?? { number: cited.size + 1, source, supports: new Set() };
      cited.set(key, entry);
      entry.supports.add(source.supports[lang]);
      return entry.number;
    });
    numbers.set(
      id,
      [...new Set(own)].sort((a, b) => a - b),
    );
  }
  return {
    entries: [...cited.values()].map(({ source, supports }) => ({
      ...sourceEntry(source, lang),
      supports: [...supports].join(LANGUAGES[lang].semicolon),
    })),
    numbersOf: (id) => numbers.get(id) ?? [],
  };
}
