import type { Gazetteer } from '../regions/gazetteer';
import { lookupOf } from './details';
import { fold } from './fold';
import type { EventDetails, EventIndex, RecordDetails } from './model';
import { synonymsOf } from './synonyms';

/** Text as words are looked up in it: folded, a space before each Latin word or number, signs as spaces. */
function searchable(text: string): string {
  const plain = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.replace(/(?<=[^a-z0-9 ])(?=[a-z0-9])/g, ' ').trim()}`;
}

/** The words of a query, as they are looked up. */
export function wordsOf(query: string): readonly string[] {
  return searchable(query).split(' ').filter(Boolean);
}

/** Whether `text` (of `searchable`) holds `word`: a Latin word or number from its start, Chinese anywhere. */
function holds(text: string, word: string): boolean {
  return text.includes(/^[a-z0-9]/.test(word) ? ` ${word}` : word);
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

/**
 * Whether every word of a query stands in what an event says of itself in either language: title, issuer, place, document,
 * summary, notes, titles of its sources. A word may stand there by one that means the same.
 */
export function saysAll(
  event: EventIndex,
  words: readonly string[],
  details: RecordDetails,
  gazetteer: Gazetteer,
): boolean {
  const own = lookupOf(details).events.get(event.id);
  if (own === undefined) return false;
  const text = textOf(event, own, gazetteer);
  return words.every((word) => synonymsOf(word).some((each) => holds(text, each)));
}
