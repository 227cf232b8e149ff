import type { Lang } from '../../i18n/text';
import widths from './widths.json';

/** The faces that a figure sets text in. */
export type Face = 'sans' | 'bold' | 'serif';

type WidthTable = ReadonlyMap<string, number>;

/** Full width, in thousandths of the type size; what a Chinese character takes that the table does not list. */
const FULL = 1000;

function tableOf(listed: Readonly<Record<string, string>>): WidthTable {
  return new Map(
    Object.entries(listed).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );
}

const TABLES: Readonly<Record<Lang, Readonly<Record<Face, WidthTable>>>> = {
  en: {
    sans: tableOf(widths['source-sans-3-400']),
    bold: tableOf(widths['source-sans-3-600']),
    serif: tableOf(widths['source-serif-4-600']),
  },
  zh: {
    sans: tableOf(widths['sans-sc-400']),
    // Chinese has one weight of sans, so that nothing is fattened by the renderer.
    bold: tableOf(widths['sans-sc-400']),
    serif: tableOf(widths['serif-sc-600']),
  },
};

/** Width of `text` in thousandths of the type size, set in one line without kerning, as our own typefaces measure. */
export function textUnits(text: string, face: Face, lang: Lang): number {
  const own = TABLES[lang][face];
  const latin = TABLES.en[face];
  let sum = 0;
  for (const character of text) sum += own.get(character) ?? latin.get(character) ?? FULL;
  return sum;
}

/** `units` of `textUnits` in the unit of `size`. */
export function unitsWide(units: number, size: number): number {
  return (units * size) / FULL;
}

/** Width of `text` in the unit of `size`, as `textUnits` measures. */
export function textWidth(text: string, size: number, face: Face, lang: Lang): number {
  return unitsWide(textUnits(text, face, lang), size);
}
