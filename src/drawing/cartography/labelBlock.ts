import type { Lang } from '../../i18n/text';
import { SIGN } from '../../theme/signs';
import { nameWidth } from '../text/sans';
import { wholeIn } from '../text/whole';
import type { LabelOptions, LabelWish } from './label';

/** Height of a line over its type size. */
export const NAME_LINE = 1.15;
/** Share of the line above the baseline, for a line box centred on the text. */
export const BASELINE = 0.79;
/** Type size of a note over that of the name. */
const NOTE = 0.86;

/** Height that a sign takes over its name, in CSS pixels. */
export const SIGN_ROOM = 2 * SIGN.radius + SIGN.rim + 1;

/** A name with its sign over it and a note under it, in drawing units; type sizes in CSS pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** Of the name with its sign. */
  readonly nameHeight: number;
  readonly noteSize: number;
  readonly lines: readonly string[];
}

/** The size of a name with `lines` under it. */
export function blockOf(wish: LabelWish, lines: readonly string[], { unit, lang }: LabelOptions): Block {
  const noteSize = wish.size * NOTE;
  const widths = lines.map((text) => nameWidth({ text, size: noteSize, face: 'sans' }, lang));
  const nameHeight = (wish.size * NAME_LINE + (wish.sign === null ? 0 : SIGN_ROOM)) * unit;
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
