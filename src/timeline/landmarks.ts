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
  /** Where its text begins, in pixels; it stands over its own day. */
  readonly x: number;
  readonly width: number;
}

/** Space between a text and a mark beside it, in pixels: nearer, the mark would seem to be the one that is named. */
const GAP = 12;
/** Latin words are narrower than the estimate that has to hold for a single one. */
const TIGHT = 0.72;

/** Width of a name in em. */
function nameWidth(text: string): number {
  const wide = [...text].filter((character) => character > '\u2e7f').length;
  return wide + (textWidth(text) - wide) * TIGHT;
}

/**
 * The days on which the whole country came into another class, in the order of time, each with its name over it at a text size
 * of `em` pixels; left out where the name finds no room over its own day, between the one before and the marks at `taken`.
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
    const width = nameWidth(text) * em;
    const at = scale.x(day);
    const least = Math.max(end, ...taken.filter((mark) => mark <= at)) + GAP;
    const most = Math.min(scale.width, ...taken.filter((mark) => mark > at)) - GAP - width;
    if (least > most) continue;
    const x = Math.min(Math.max(at - width / 2, least), most);
    if (x > at || x + width < at) continue;
    landmarks.push({ day, text, x, width });
    end = x + width;
  }
  return landmarks;
}
