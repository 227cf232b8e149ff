import type { Region } from '../../regions/region';

/** Letters only, lower case, without marks: `Ürümqi`, `urumqi` and `Xi'an`, `xian` are the same. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Whether any name of a region, Chinese, English or pinyin, begins with what was typed. */
function beginsWith({ name, short, pinyin }: Region, typed: string): boolean {
  const prefix = plain(typed);
  if (prefix === '') return false;
  return [short.zh, name.zh, short.en, name.en, pinyin].some((candidate) =>
    plain(candidate).startsWith(prefix),
  );
}

/**
 * Index of the region that typing leads to from `current`, or undefined when none matches. One letter moves on to the
 * next match, more letters stay while they still match; the search goes round at the end.
 */
export function typeaheadIndex(
  regions: readonly Region[],
  current: number,
  typed: string,
): number | undefined {
  const from = [...typed].length === 1 ? current + 1 : current;
  for (let step = 0; step < regions.length; step += 1) {
    const index = (from + step) % regions.length;
    if (beginsWith(regions[index]!, typed)) return index;
  }
  return undefined;
}
