import LineBreaker from 'linebreak';
import type { Lang } from '../../i18n/text';
import { textUnits, textWidth, type Face } from './measure';
import { unitsWide } from './sans';

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

function piecesOf(text: string, face: Face, lang: Lang): readonly Piece[] {
  const breaker = new LineBreaker(text);
  const found: Piece[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
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
    found = piecesOf(text, face, lang);
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
 * the text has a line end. A line never begins with closing punctuation.
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
  for (const piece of pieces(text, face, lang)) {
    const trimmed = unitsWide(piece.trimmed, size);
    if (trimmed <= width) add(piece.text, unitsWide(piece.units, size), trimmed);
    else
      for (const part of cut(piece.text, width, measure)) add(part, measure(part), measure(part.trimEnd()));
    if (piece.required) end();
  }
  end();
  return lines;
}
