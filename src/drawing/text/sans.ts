import type { Lang } from '../../i18n/text';
import { sansLatin } from './widths.json';

/** Widths of characters in thousandths of the type size. */
export type WidthTable = ReadonlyMap<string, number>;

/** Full width; what a Chinese character takes that the table does not list. */
export const FULL = 1000;

/** A table of widths as it is published: the characters of one width together. */
export function tableOf(listed: Readonly<Record<string, string>>): WidthTable {
  return new Map(
    Object.entries(listed).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}

/** The Latin face for running text, apart from the others: names on a map need no more. */
export const SANS_LATIN: WidthTable = tableOf(sansLatin);

/**
 * How much wider than in it Latin characters are, at most, in the faces of names: names need no widths of their own for them.
 * Those of the Chinese face are the same, drawn larger.
 */
const WIDER: Readonly<Record<Lang, Readonly<Record<'sans' | 'bold', number>>>> = {
  en: { sans: 1, bold: 1.05 },
  zh: { sans: 1.12, bold: 1.12 },
};

/** Width of a name on a map in the unit of `size`. */
export function nameWidth(
  { text, size, face }: { readonly text: string; readonly size: number; readonly face: 'sans' | 'bold' },
  lang: Lang,
): number {
  let sum = 0;
  for (const character of text) {
    const latin = SANS_LATIN.get(character);
    sum += latin === undefined ? FULL : latin * WIDER[lang][face];
  }
  return (sum * size) / FULL;
}
