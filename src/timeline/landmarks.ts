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
 * The days on which the whole country came into another class, in the order of time, each with its name over it at a text size
 * of `em` pixels; left out where the name finds no room between the one before and the marks at `taken`.
 */
export function landmarksOf(
  store: EventStore,
  scale: DayScale,
  lang: Lang,
  { em, taken }: { readonly em: number; readonly taken: readonly number[] },
): readonly Landmark[] {
  const { from, to } = scale.range;
  const landmarks: Landmark[] = [];
  let end = 0;
  for (const { adcode, status, from: day } of store.index.steps) {
    if (adcode !== NATION || day < from || day > to) continue;
    if (status === 'encouraged' || status === 'enforced') continue;
    const text = messages(lang).landmark[status](formatDay(day, lang, 'dayMonth'));
    const width = textWidth(text) * em * TIGHT;
    const at = scale.x(day);
    const least = Math.max(end, ...taken.filter((mark) => mark <= at)) + GAP;
    const most = Math.min(scale.width, ...taken.filter((mark) => mark > at)) - GAP - width;
    if (least > most) continue;
    const x = Math.min(Math.max(at - width / 2, least), most);
    landmarks.push({ day, text, x });
    end = x + width;
  }
  return landmarks;
}
