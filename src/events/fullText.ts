import type { Gazetteer } from '../regions/gazetteer';
import { lookupOf } from './details';
import { fold } from './fold';
import { latestPer } from './latestPer';
import type { EventDetails, EventId, EventIndex, RecordDetails } from './model';
import { synonymsOf } from './synonyms';
import { formsOf } from './wordForms';

/** What the words of a query are looked up in: all events of the record with their long texts. */
export interface Texts {
  readonly gazetteer: Gazetteer;
  readonly events: readonly EventIndex[];
  readonly details: RecordDetails;
}

/** Words that ask and join; looked for only where nothing else is asked. */
const SMALL_WORDS = new Set(
  'a an and are at by did do does for from had has have how in is it many much of on only or that the their they to was were what when where which who whose why with'.split(
    ' ',
  ),
);

const SMALL_WORDS_ZH = /为什么|什么|怎么|多少|哪里|哪儿|哪些|哪个|只看|仅看|谁|吗|去了|的/g;

/** Text as words are looked up in it: folded, a space before each Latin word or number, signs as spaces. */
function searchable(text: string): string {
  const plain = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.replace(/(?<=[^a-z0-9 ])(?=[a-z0-9])/g, ' ').trim()}`;
}

/** The words of a query, as they are looked up: without those that only ask and join, unless there are no others. */
export function wordsOf(query: string): readonly string[] {
  const split = (text: string) => [...new Set(searchable(text).split(' ').filter(Boolean))];
  const words = split(query.replace(SMALL_WORDS_ZH, ' ')).filter((word) => !SMALL_WORDS.has(word));
  return words.length > 0 ? words : split(query);
}

const isLatin = (word: string) => /^[a-z0-9]/.test(word);

/** Where `words` stand whole, or begin a word: only Latin words and numbers have ends, Chinese stands anywhere. */
function pattern(words: readonly string[], isWhole: boolean): RegExp {
  const end = isWhole ? '(?![a-z0-9])' : '';
  return new RegExp(words.map((word) => (isLatin(word) ? ` ${word}${end}` : word)).join('|'));
}

const texts = new WeakMap<EventDetails, string>();

function textOf(event: EventIndex, details: EventDetails, gazetteer: Gazetteer): string {
  const cached = texts.get(details);
  if (cached !== undefined) return cached;
  const { title, issuer, adcode } = event;
  const { documentTitle, documentNo, summary, notes, sources } = details;
  const places = [adcode, ...gazetteer.ancestors(adcode).slice(0, -1)].map(
    (code) => gazetteer.get(code).short,
  );
  const both = [title, issuer, documentTitle, summary, notes, ...places].flatMap((text) => [
    text?.zh,
    text?.en,
  ]);
  const text = searchable([...both, documentNo, ...sources.map((source) => source.title)].join(' \n '));
  texts.set(details, text);
  return text;
}

/** Finds a word as a whole, in any form or by one that means the same. */
const wholePattern = (word: string) => pattern(synonymsOf(word).flatMap(formsOf), true);

/** The events that say a word, in any form or by one that means the same; where none does, those with a word that begins so. */
function saying(word: string, textById: ReadonlyMap<EventId, string>): ReadonlySet<EventId> {
  for (const each of [wholePattern(word), pattern(synonymsOf(word), false)]) {
    const found = [...textById].filter(([, text]) => each.test(text)).map(([id]) => id);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

/** Every two neighbouring characters of a Chinese word; others as they are. */
function pairsOf(word: string): readonly string[] {
  if (isLatin(word) || word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** The events that say the most of `words`; none where no event says any. */
function sayingMost(words: readonly string[], textById: ReadonlyMap<EventId, string>) {
  const counts = new Map<EventId, number>();
  for (const word of words)
    for (const id of saying(word, textById)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return { most, ids: [...counts].filter(([, count]) => count === most).map(([id]) => id) };
}

function search(query: string, { events, details, gazetteer }: Texts): ReadonlySet<EventId> {
  const byId = lookupOf(details).events;
  const textById = new Map(
    events.flatMap((event) => {
      const own = byId.get(event.id);
      return own ? [[event.id, textOf(event, own, gazetteer)] as const] : [];
    }),
  );
  const words = wordsOf(query);
  const whole = sayingMost(words, textById);
  const ids =
    whole.most === words.length ? whole.ids : sayingMost([...new Set(words.flatMap(pairsOf))], textById).ids;
  const phrase = searchable(query);
  const patterns = words.map(wholePattern);
  const titleById = new Map(events.map(({ id, title }) => [id, title]));
  const weight = (id: EventId) => {
    const { zh, en } = titleById.get(id)!;
    const title = searchable(`${zh} ${en}`);
    const saysPhrase = textById.get(id)!.includes(phrase);
    return (saysPhrase ? words.length : 0) + patterns.filter((each) => each.test(title)).length;
  };
  const weighed = ids.map((id) => ({ id, weight: weight(id) }));
  return new Set(weighed.toSorted((a, b) => b.weight - a.weight).map(({ id }) => id));
}

/** The last answer of each record: a filter is asked several times for one view. */
const latest = latestPer<RecordDetails, ReadonlySet<EventId>>();

/**
 * The events whose own words, in either language, hold all words of `query`: title, issuer, place, document, summary, notes,
 * titles of sources. Where none holds all, those that hold the most. First those that hold the query as it is written, or
 * the most of its words in their titles.
 */
export function eventsSaying(query: string, texts: Texts): ReadonlySet<EventId> {
  return latest(texts.details, query, () => search(query, texts));
}
