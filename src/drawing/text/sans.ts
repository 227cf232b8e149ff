import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { sansChinese, sansLatin } from './widths.json';

/** Widths of characters in thousandths of the type size. */
export type WidthTable = ReadonlyMap<string, number>;

/** Full width; what a Chinese character takes that the table does not list. */
const FULL = 1000;

/** A table of widths as it is published: the characters of one width together. */
export function tableOf(listed: Readonly<Record<string, string>>): WidthTable {
  return new Map(
    Object.entries(listed).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}

/** The face for running text, apart from the others: names on a map need no more. */
export const SANS: Readonly<Record<Lang, WidthTable>> = { en: tableOf(sansLatin), zh: tableOf(sansChinese) };

/** Width of `text` in thousandths of the type size; what the face's `own` table lacks is set in the Latin one. */
export function unitsIn(text: string, own: WidthTable, latin: WidthTable): number {
  let sum = 0;
  for (const character of text) sum += own.get(character) ?? latin.get(character) ?? FULL;
  return sum;
}

/** `units` of `unitsIn` in the unit of `size`. */
export function unitsWide(units: number, size: number): number {
  return (units * size) / FULL;
}

/** How much wider a name is in bold than in the face for running text, at most: names need no widths of their own for it. */
const BOLD = 1.05;

/** Width of a name on a map in the unit of `size`. */
export function nameWidth(
  { text, size, face }: { readonly text: string; readonly size: number; readonly face: 'sans' | 'bold' },
  lang: Lang,
): number {
  const width = unitsWide(unitsIn(text, SANS[lang], SANS.en), size);
  return face === 'bold' && LANGUAGES[lang].boldWeight ? width * BOLD : width;
}
