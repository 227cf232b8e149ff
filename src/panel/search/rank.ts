import { fold } from '../../events/fold';
import { partsOf, synonymsOf } from '../../events/synonyms';
import { formsOf } from '../../events/wordForms';
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
/** How well a key answers a word, from the whole key to the inside of a word of it. */
const WHOLE_WORD = 2;
const WORD_START = 4;
const INSIDE = 5;
/** Added where the words of a query stand apart. */
const WORDS = 6;

const isLetter = (character: string | undefined) => character !== undefined && /[a-z0-9]/.test(character);

/** Where in `key` the word `word` begins, -1 where it only stands inside others. */
function wordAt(key: string, word: string, isEnd: (next: string | undefined) => boolean): number {
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1))
    if (!isLetter(key[at - 1]) && isEnd(key[at + word.length])) return at;
  return -1;
}

/**
 * How well `key` answers `word`: whole; as its first word or a later one; from its start, or the start of a later word;
 * anywhere; null for not at all. A code is answered from its start alone, and Chinese words have no ends.
 */
function matchOf(key: string, word: string): number | null {
  if (!key.includes(word) || (/^\d+$/.test(key) && !key.startsWith(word))) return null;
  if (key === word) return 0;
  const isLatin = isLetter(word[0]);
  const whole = isLatin ? wordAt(key, word, (next) => !isLetter(next)) : key.indexOf(word);
  if (whole >= 0) return whole === 0 ? WHOLE_WORD - 1 : WHOLE_WORD;
  const start = wordAt(key, word, () => true);
  return start < 0 ? INSIDE : start === 0 ? WORD_START - 1 : WORD_START;
}

/** Whether a score is that of a match inside a word, or of several words of which one is. */
const isInside = (score: number) => score === INSIDE || score === WORDS + INSIDE;

/** Whether a score is that of whole words. */
export function isWholeWord(score: number | null): boolean {
  return score !== null && (score <= WHOLE_WORD || (score >= WORDS && score <= WORDS + WHOLE_WORD));
}

/** Pinyin has no spaces in the keys and none need be typed; other keys are compared as they are. */
function bestMatch(keys: readonly string[], word: string): number | null {
  let best: number | null = null;
  for (const key of keys) {
    const match = matchOf(key, word);
    if (match !== null && (best === null || match < best)) best = match;
  }
  return best;
}

/** A word with those that mean the same, and other forms of them, which answer only where they stand whole. */
interface Alike {
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

function alikeOf(word: string): Alike {
  const words = synonymsOf(word);
  return { words, forms: words.flatMap(formsOf).filter((form) => !words.includes(form)) };
}

function bestAlike(keys: readonly string[], { words, forms }: Alike): number | null {
  const own = words.map((word) => bestMatch(keys, word));
  const others = forms
    .map((form) => bestMatch(keys, form))
    .filter((match) => (match ?? INSIDE) <= WHOLE_WORD);
  const hits = [...own, ...others].filter((match) => match !== null);
  return hits.length === 0 ? null : Math.min(...hits);
}

/**
 * What scores the keys of one thing for `query`, lower is better: by the whole text, else by its words each for itself; null
 * where one is missing. The query is in simplified or traditional characters; an empty one scores nothing.
 */
export function scorer(query: string, simplified: Readonly<Record<string, string>> = {}) {
  const whole = fold(query).replace(/\p{Script=Han}/gu, (character) => simplified[character] ?? character);
  const words = whole.split(' ').flatMap(partsOf);
  const joined = words.length > 1 ? words.join('') : null;
  const [alike, each] = [alikeOf(whole), words.map(alikeOf)];
  return (keys: readonly string[]): number | null => {
    if (whole === '') return null;
    const asOne = [bestAlike(keys, alike), joined === null ? null : bestMatch(keys, joined)];
    const hits = asOne.filter((match) => match !== null);
    if (hits.length > 0) return Math.min(...hits);
    if (words.length < 2) return null;
    const apart = each.map((word) => bestAlike(keys, word));
    return apart.includes(null) ? null : WORDS + Math.max(...apart.map((match) => match ?? 0));
  };
}

/**
 * The documents that answer `query`, in simplified or traditional characters, best first. A shorter key answers better than a
 * longer one; ties keep the record's order. An empty query finds nothing.
 */
export function rank(
  { documents, simplified }: Pick<RecordSearch, 'documents' | 'simplified'>,
  query: string,
): readonly Ranked[] {
  const score = scorer(query, simplified);
  const { length: typed } = fold(query);
  const found = documents.flatMap((document, order) => {
    const match = score(document.keys);
    if (match === null || (isInside(match) && !NAMES.has(document.kind) && typed < LONG)) return [];
    const length = Math.min(document.text.zh.length, document.text.en.length);
    return [{ document, order, match, kind: KIND[document.kind], length }];
  });
  const betterCount = found.filter(({ match }) => match !== INSIDE).length;
  const ranked = betterCount < ENOUGH ? found : found.filter(({ match }) => match !== INSIDE);
  ranked.sort(
    (a, b) =>
      a.match - b.match ||
      a.kind - b.kind ||
      (a.kind === KIND.event ? 0 : a.length - b.length) ||
      a.order - b.order,
  );
  return ranked.map(({ document, match }) => ({ document, score: match }));
}
