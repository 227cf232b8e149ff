import type { CountClass } from '../events/counts';
import type { Lang } from '../i18n/text';
import { className } from './className';
import { figureText } from './figureText';

/** The classes as they are spoken of: strongest first, then what there is instead of a status. */
const SPOKEN: readonly CountClass[] = [
  'enforced',
  'ordered',
  'drafted',
  'signalled',
  'encouraged',
  'part-only',
  'none-yet',
  'no-evidence',
  'not-applicable',
];

/** The counts above zero in the order in which they are spoken of. */
export function spokenCounts<T extends { readonly class: CountClass; readonly total: number }>(
  counts: readonly T[],
): readonly T[] {
  return SPOKEN.flatMap((name) => counts.filter((count) => count.class === name && count.total > 0));
}

/** So many units in a class: "2 ordered". */
export function countText(count: { readonly class: CountClass; readonly total: number }, lang: Lang): string {
  return figureText(lang).statement.item(count.total, className(count.class, lang));
}
