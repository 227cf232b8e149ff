import { nameWidth } from '../text/sans';
import type { LabelOptions, LabelWish } from './labels';

/** Height of a line over its type size. */
export const NAME_LINE = 1.15;
/** Type size of a note over that of the name. */
const NOTE = 0.86;

/** A name with a note under it, in drawing units; type sizes in CSS pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly nameHeight: number;
  readonly noteSize: number;
  readonly lines: readonly string[];
}

/** The size of a name with `lines` under it. */
export function blockOf(wish: LabelWish, lines: readonly string[], { unit, lang }: LabelOptions): Block {
  const noteSize = wish.size * NOTE;
  const widths = lines.map((text) => nameWidth({ text, size: noteSize, face: 'sans' }, lang));
  const nameHeight = wish.size * NAME_LINE * unit;
  return {
    width: Math.max(nameWidth(wish, lang), ...widths) * unit,
    height: nameHeight + lines.length * noteSize * NAME_LINE * unit,
    nameHeight,
    noteSize,
    lines,
  };
}

/** Where a Chinese line may break: not in a number, nor between it and what it counts. */
const HAN_BREAK = /(?<=[^0-9（])(?=[^0-9，。、）个家座处月日年底前])|(?<=[，。、）])/g;

/** A note in one line, then in two of about the same length. */
export function noteBreaks(note: string): readonly (readonly string[])[] {
  const gaps = note.includes(' ') ? / /g : HAN_BREAK;
  const longer = (at: number) => Math.max(at, note.length - at);
  const [at] = [...note.matchAll(gaps)]
    .map(({ index }) => index)
    .filter((index) => index > 1 && index < note.length - 1)
    .sort((a, b) => longer(a) - longer(b));
  return at === undefined ? [[note]] : [[note], [note.slice(0, at), note.slice(at).trim()]];
}
