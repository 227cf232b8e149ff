import type { EventStore } from '../events/store';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { NATION } from '../regions/region';
import type { Day } from '../time/day';
import { textWidth } from './axis';
import { messages } from './messages';
import type { DayScale } from './scale';

/** A day that the strip names: what changed for the whole country. */
export interface Landmark {
  readonly day: Day;
  readonly text: string;
  /** Where its text begins, in pixels. */
  readonly x: number;
}

/** Space between a text and what stands beside it, in pixels. */
const GAP = 4;
/** Words are narrower than the estimate that has to hold for a single one. */
const TIGHT = 0.8;

/**
 * The days on which the whole country came into another class, each with its name beside it at a text size of `em` pixels;
 * left out where the name would touch the edge, one before it or a mark at one of `taken`.
 */
export function landmarksOf(
  store: EventStore,
  scale: DayScale,
  lang: Lang,
  { em, taken }: { readonly em: number; readonly taken: readonly number[] },
): readonly Landmark[] {
  const { from, to } = scale.range;
  const placed: { readonly landmark: Landmark; readonly end: number }[] = [];
  for (const { adcode, status, from: day } of store.index.steps) {
    if (adcode !== NATION || day < from || day > to) continue;
    if (status === 'encouraged' || status === 'enforced') continue;
    const text = messages(lang).landmark[status](formatDay(day, lang, 'short'));
    const width = textWidth(text) * em * TIGHT;
    const at = scale.x(day);
    const isFree = (x: number) =>
      x >= 0 &&
      x + width <= scale.width &&
      placed.every(({ landmark, end }) => x > end + GAP || x + width + GAP < landmark.x) &&
      taken.every((mark) => mark < x - GAP || mark > x + width + GAP);
    const x = [at - width / 2, at + GAP, at - GAP - width].find(isFree);
    if (x !== undefined) placed.push({ landmark: { day, text, x }, end: x + width });
  }
  return placed.map(({ landmark }) => landmark);
}
