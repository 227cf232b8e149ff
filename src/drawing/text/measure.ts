import type { Lang } from '../../i18n/text';
import { SANS, tableOf, unitsIn, unitsWide, type WidthTable } from './sans';
import { boldLatin, serifChinese, serifLatin } from './widths.json';

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

const TABLES: Readonly<Record<Lang, Readonly<Record<Face, WidthTable>>>> = {
  en: { sans: SANS.en, bold: tableOf(boldLatin), serif: tableOf(serifLatin) },
  // Chinese has one weight of sans, so that nothing is fattened by the renderer.
  zh: { sans: SANS.zh, bold: SANS.zh, serif: tableOf(serifChinese) },
};

/** Width of `text` in thousandths of the type size, set in one line without kerning, as our own typefaces measure. */
export function textUnits(text: string, face: Face, lang: Lang): number {
  return unitsIn(text, TABLES[lang][face], TABLES.en[face]);
}

/** Width of `text` in the unit of `size`, as `textUnits` measures. */
export function textWidth(text: string, size: number, face: Face, lang: Lang): number {
  return unitsWide(textUnits(text, face, lang), size);
}

/** The same, at most: with the slack of the face. */
export function widestText(text: string, size: number, face: Face, { lang, slack }: Measuring): number {
  return textWidth(text, size, face, lang) * (slack ?? NO_SLACK)[face];
}
