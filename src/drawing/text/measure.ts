import type { Lang } from '../../i18n/text';
import { FULL, SANS_NAMES, tableOf, type WidthTable } from './sans';
import { boldLatin, sansChinese, sansLatin, serifChinese, serifLatin } from './widths.json';

/** The faces that a figure sets text in. */
export type Face = 'sans' | 'bold' | 'serif';

/** How many times as wide as our own typefaces set it a text may come out, by its face. */
export type Slack = Readonly<Record<Face, number>>;

/** Where our own typefaces are sure to be there. */
export const NO_SLACK: Slack = { sans: 1, bold: 1, serif: 1 };

/** What text is measured with. */
export interface Measuring {
  readonly lang: Lang;
  /** None when left out. */
  readonly slack?: Slack | undefined;
}

const SANS_LATIN: WidthTable = new Map([...SANS_NAMES, ...tableOf(sansLatin)]);
const SANS_CHINESE = tableOf(sansChinese);
const TABLES: Readonly<Record<Lang, Readonly<Record<Face, WidthTable>>>> = {
  en: { sans: SANS_LATIN, bold: tableOf(boldLatin), serif: tableOf(serifLatin) },
  // Chinese has one weight of sans, so that nothing is fattened by the renderer.
  zh: { sans: SANS_CHINESE, bold: SANS_CHINESE, serif: tableOf(serifChinese) },
};

/** Width of `text` in thousandths of the type size; what the face's `own` table lacks is set in the Latin one. */
function unitsIn(text: string, own: WidthTable, latin: WidthTable): number {
  let sum = 0;
  for (const character of text) sum += own.get(character) ?? latin.get(character) ?? FULL;
  return sum;
}

/** Width of `text` in thousandths of the type size, set in one line without kerning, as our own typefaces measure. */
export function textUnits(text: string, face: Face, lang: Lang): number {
  return unitsIn(text, TABLES[lang][face], TABLES.en[face]);
}

/** `units` of `textUnits` in the unit of `size`. */
export function unitsWide(units: number, size: number): number {
  return (units * size) / FULL;
}

/** Width of `text` in the unit of `size`, as `textUnits` measures. */
export function textWidth(text: string, size: number, face: Face, lang: Lang): number {
  return unitsWide(textUnits(text, face, lang), size);
}

/** The same, at most: with the slack of the face. */
export function widestText(text: string, size: number, face: Face, { lang, slack }: Measuring): number {
  return textWidth(text, size, face, lang) * (slack ?? NO_SLACK)[face];
}
