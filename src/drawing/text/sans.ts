import type { Lang } from '../../i18n/text';
import { sansNames } from './widths.json';

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

/** What names on a map are written in, in the Latin face for running text: apart from its other characters. */
export const SANS_NAMES: WidthTable = tableOf(sansNames);

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
    // A letter with a mark is as wide as without.
    const latin = SANS_NAMES.get(character) ?? SANS_NAMES.get(character.normalize('NFD')[0]!);
    sum += latin === undefined ? FULL : latin * WIDER[lang][face];
  }
  return (sum * size) / FULL;
}
