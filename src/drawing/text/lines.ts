import LineBreaker from 'linebreak';
import type { Lang } from '../../i18n/text';
import { textUnits, textWidth, unitsWide, type Face } from './measure';

import { wholeIn } from './whole';

/** A part of a text after which a line may end, with the spaces that follow it. Widths in thousandths of the type size. */
interface Piece {
  readonly text: string;
  readonly required: boolean;
  readonly units: number;
  /** Without the spaces. */
  readonly trimmed: number;
}

/** A figure breaks each of its texts again for every type size that it tries; this many are remembered. */
const CACHE_SIZE = 200;
const cache = new Map<string, readonly Piece[]>();

function piecesOf(text: string, face: Face, lang: Lang, keepWhole: boolean): readonly Piece[] {
  const breaker = new LineBreaker(text);
  const isWhole = wholeIn(text, lang);
  const found: Piece[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (keepWhole && isWhole(next.position) && !next.required) continue;
    const part = text.slice(start, next.position);
    const units = textUnits(part, face, lang);
    const trimmed = textUnits(part.trimEnd(), face, lang);
    found.push({ text: part, required: next.required, units, trimmed });
    start = next.position;
  }
  return found;
}

function pieces(text: string, face: Face, lang: Lang): readonly Piece[] {
  const key = `${lang} ${face} ${text}`;
  let found = cache.get(key);
  if (!found) {
    found = piecesOf(text, face, lang, true);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, found);
  }
  return found;
}

/** A piece wider than a line, such as an address, cut where the line ends. */
function cut(piece: string, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of piece) {
    const next = measure(character);
    if (part !== '' && used + next > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += character;
    used += next;
  }
  return [...parts, part];
}

/**
 * `text` in lines no wider than `width`, as our own typefaces measure, broken where Chinese and English allow it and where
 * the text has a line end. A line never begins with closing punctuation; Chinese numbers, names and common words stay whole.
 */
export function breakLines(
  text: string,
  width: number,
  { size, face }: { readonly size: number; readonly face: Face },
  lang: Lang,
): readonly string[] {
  const measure = (part: string) => textWidth(part, size, face, lang);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    [line, used] = ['', 0];
  };
  const add = (piece: string, wide: number, trimmed: number) => {
    if (used + trimmed > width) end();
    line += piece;
    used += wide;
  };
  const put = (piece: Piece, tooWide: (text: string) => void) => {
    const trimmed = unitsWide(piece.trimmed, size);
    if (trimmed <= width) add(piece.text, unitsWide(piece.units, size), trimmed);
    else tooWide(piece.text);
    if (piece.required) end();
  };
  const addCut = (text: string) => {
    for (const part of cut(text, width, measure)) add(part, measure(part), measure(part.trimEnd()));
  };
  for (const piece of pieces(text, face, lang))
    put(piece, (text) => {
      for (const part of piecesOf(text, face, lang, false)) put(part, addCut);
    });
  end();
  return lines;
}

/** Steps in which the width of balanced lines is found: to a hundredth of the column's. */
const BALANCE_STEPS = 6;

/** As `breakLines`, with lines of about the same length in as few as the width allows, as headlines are set. */
export function balanceLines(
  ...[text, width, style, lang]: Parameters<typeof breakLines>
): readonly string[] {
  let best = breakLines(text, width, style, lang);
  const count = best.length;
  let [narrow, wide] = [0, width];
  for (let step = 0; count > 1 && step < BALANCE_STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    const lines = breakLines(text, middle, style, lang);
    if (lines.length > count) narrow = middle;
    else [best, wide] = [lines, middle];
  }
  return best;
}
