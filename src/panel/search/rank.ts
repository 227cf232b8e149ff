import { fold } from '../../events/fold';
import type { SearchDocument } from '../../events/model';

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

/** Matches beside which those inside a word are left out. */
const ENOUGH = 3;
const INSIDE = 3;

/** How well `key` answers `word`: whole, from its start, from the start of a word in it, anywhere; null for not at all. */
function matchOf(key: string, word: string): number | null {
  const at = key.indexOf(word);
  if (at < 0) return null;
  if (key === word) return 0;
  if (at === 0) return 1;
  return key.includes(` ${word}`) || !/[a-z0-9]/.test(word) ? 2 : INSIDE;
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

/** A query's score on one document: the whole text, else its words each for itself; null where one is missing. */
function scoreOf(keys: readonly string[], whole: string, words: readonly string[]): number | null {
  const asOne = [bestMatch(keys, whole), words.length > 1 ? bestMatch(keys, words.join('')) : null];
  const hits = asOne.filter((match) => match !== null);
  if (hits.length > 0) return Math.min(...hits);
  if (words.length < 2) return null;
  const each = words.map((word) => bestMatch(keys, word));
  return each.includes(null) ? null : 4 + Math.max(...each.map((match) => match ?? 0));
}

/**
 * The documents that answer `query`, best first; at most `limit`. A shorter key answers better than a longer one; ties keep
 * the record's order. An empty query finds nothing.
 */
export function rank(documents: readonly SearchDocument[], query: string, limit: number): readonly Ranked[] {
  const whole = fold(query);
  if (whole === '') return [];
  const words = whole.split(' ');
  const found = documents.flatMap((document, order) => {
    const match = scoreOf(document.keys, whole, words);
    if (match === null) return [];
    const length = Math.min(document.text.zh.length, document.text.en.length);
    return [{ document, order, match, kind: KIND[document.kind], length }];
  });
  // Pinyin runs words together, so a match inside one is often chance: only for want of better.
  const better = found.filter(({ match }) => match !== INSIDE).length;
  const kept = better < ENOUGH ? found : found.filter(({ match }) => match !== INSIDE);
  kept.sort(
    (a, b) =>
      a.match - b.match ||
      a.kind - b.kind ||
      (a.kind === KIND.event ? 0 : a.length - b.length) ||
      a.order - b.order,
  );
  return kept.slice(0, limit).map(({ document, match }) => ({ document, score: match }));
}
