import type { Lang } from '../../i18n/text';
import { nameWidth } from '../text/sans';
import { wholeIn } from '../text/whole';
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

/** Between any two characters, but for what belongs to the one before or after. */
const HAN_BREAK = /(?<=[^（])(?=[^，。、）])/g;

/** A note in one line, then in two of about the same length. */
export function noteBreaks(note: string, lang: Lang): readonly (readonly string[])[] {
  const gaps = note.includes(' ') ? / /g : HAN_BREAK;
  const isWhole = wholeIn(note, lang);
  const longer = (at: number) => Math.max(at, note.length - at);
  const [at] = [...note.matchAll(gaps)]
    .map(({ index }) => index)
    .filter((index) => index > 1 && index < note.length - 1 && !isWhole(index))
    .sort((a, b) => longer(a) - longer(b));
  return at === undefined ? [[note]] : [[note], [note.slice(0, at), note.slice(at).trim()]];
}
