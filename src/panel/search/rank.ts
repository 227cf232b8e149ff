import { fold } from '../../events/fold';
import { synonymsOf } from '../../events/synonyms';
import type { RecordSearch, SearchDocument } from '../../events/model';

export interface Ranked {
  readonly document: SearchDocument;
  /** Lower is better. */
  readonly score: number;
}

/** A place before the events of that place, and whole things before the papers that name them. */
const KIND: Readonly<Record<SearchDocument['kind'], number>> = {
  place: 0,
  company: 1,
  event: 2,
  issuer: 3,
  document: 4,
  fact: 5,
};

/** What has a name, inside of which it may be looked for. */
const NAMES: ReadonlySet<SearchDocument['kind']> = new Set(['place', 'company']);
/** Letters from which on a piece of the pinyin of a sentence is hardly there by chance. */
const LONG = 7;
/** Matches beside which those inside a word are left out. */
const ENOUGH = 3;
const INSIDE = 3;
/** Added where the words of a query stand apart. */
const WORDS = 4;

/** Whether a word of `key` begins with `word`, which it holds first at `at`. */
function startsWord(key: string, word: string, at: number): boolean {
  for (let i = at; i >= 0; i = key.indexOf(word, i + 1))
    if (i === 0 || !/[a-z0-9]/.test(key[i - 1]!)) return true;
  return false;
}

/**
 * How well `key` answers `word`: whole, from its start, from the start of a word in it, anywhere; null for not at all. A code
 * is answered from its start alone.
 */
function matchOf(key: string, word: string): number | null {
  const at = key.indexOf(word);
  if (at < 0 || (at > 0 && /^\d+$/.test(key))) return null;
  if (key === word) return 0;
  if (at === 0) return 1;
  return !/[a-z0-9]/.test(word) || startsWord(key, word, at) ? 2 : INSIDE;
}

/** Whether a score is that of a match inside a word, or of several words of which one is. */
const isInside = (score: number) => score === INSIDE || score === WORDS + INSIDE;

/** Pinyin has no spaces in the keys and none need be typed; other keys are compared as they are. */
function bestMatch(keys: readonly string[], word: string): number | null {
  let best: number | null = null;
  for (const key of keys) {
    const match = matchOf(key, word);
    if (match !== null && (best === null || match < best)) best = match;
  }
  return best;
}

/** A query's score on one document: the whole text, else its words each for itself; null where one is missing. */
function scoreOf(keys: readonly string[], whole: string, words: readonly string[]): number | null {
  const asOne = [bestOfSynonyms(keys, whole), words.length > 1 ? bestMatch(keys, words.join('')) : null];
  const hits = asOne.filter((match) => match !== null);
  if (hits.length > 0) return Math.min(...hits);
  if (words.length < 2) return null;
  const each = words.map((word) => bestOfSynonyms(keys, word));
  return each.includes(null) ? null : WORDS + Math.max(...each.map((match) => match ?? 0));
}

/** The lowest of the best matches of words that mean the same. */
function bestOfSynonyms(keys: readonly string[], word: string): number | null {
  const matches = synonymsOf(word).map((each) => bestMatch(keys, each));
  const hits = matches.filter((match) => match !== null);
  return hits.length === 0 ? null : Math.min(...hits);
}

/**
 * The documents that answer `query`, in simplified or traditional characters, best first. A shorter key answers better than a
 * longer one; ties keep the record's order. An empty query finds nothing.
 */
export function rank(
  { documents, simplified = {} }: Pick<RecordSearch, 'documents' | 'simplified'>,
  query: string,
): readonly Ranked[] {
  const whole = fold(query).replace(/\p{Script=Han}/gu, (character) => simplified[character] ?? character);
  if (whole === '') return [];
  const words = whole.split(' ');
  const found = documents.flatMap((document, order) => {
    const match = scoreOf(document.keys, whole, words);
    if (match === null || (isInside(match) && !NAMES.has(document.kind) && whole.length < LONG)) return [];
    const length = Math.min(document.text.zh.length, document.text.en.length);
    return [{ document, order, match, kind: KIND[document.kind], length }];
  });
  const better = found.filter(({ match }) => match !== INSIDE).length;
  const kept = better < ENOUGH ? found : found.filter(({ match }) => match !== INSIDE);
  kept.sort(
    (a, b) =>
      a.match - b.match ||
      a.kind - b.kind ||
      (a.kind === KIND.event ? 0 : a.length - b.length) ||
      a.order - b.order,
  );
  return kept.map(({ document, match }) => ({ document, score: match }));
}
