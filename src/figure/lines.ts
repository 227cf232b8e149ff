import LineBreaker from 'linebreak';
import type { Lang } from '../i18n/text';
import { textWidth, type Face } from './measure';

/** The parts of `text` between which a line may end, with the spaces that follow them. */
function pieces(text: string): readonly { readonly text: string; readonly required: boolean }[] {
  const breaker = new LineBreaker(text);
  const found: { text: string; required: boolean }[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    found.push({ text: text.slice(start, next.position), required: next.required });
    start = next.position;
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
  size: number,
  face: Face,
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
  for (const { text: whole, required } of pieces(text)) {
    for (const piece of measure(whole.trimEnd()) <= width ? [whole] : cut(whole, width, measure)) {
      if (used + measure(piece.trimEnd()) > width) end();
      line += piece;
      used += measure(piece);
    }
    if (required) end();
  }
  end();
  return lines;
}
