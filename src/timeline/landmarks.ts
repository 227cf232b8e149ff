import type { EventStore } from '../events/store';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import { NATION } from '../regions/region';
import type { Day } from '../time/day';
import { textWidth } from './axis';
import { messages } from './messages';
import type { DayScale } from './scale';
import { isWithin } from '../time/span';

/** A day that the strip names: what changed for the whole country. */
export interface Landmark {
  readonly day: Day;
  readonly text: string;
  /** Where its text begins, in pixels: it begins or ends at the line of its own day. */
  readonly x: number;
  readonly width: number;
}

/** Space between a text and the line of its own day, and between two texts or a text and a diamond below it, in pixels. */
const INDENT = 4;
const GAP = 12;
/** Latin words are narrower than the estimate that has to hold for a single one. */
const TIGHT = 0.72;

/** Width of a name in em. */
function nameWidth(text: string): number {
  const wide = [...text].filter((character) => character > '\u2e7f').length;
  return wide + (textWidth(text) - wide) * TIGHT;
}

/** Where a text `width` wide begins beside the line at `at`: right of it, or left where that keeps it clear of more diamonds. */
function textStart(
  at: number,
  width: number,
  { end, most, taken }: { end: number; most: number; taken: readonly number[] },
) {
  const starts = [at + INDENT, at - INDENT - width];
  const diamonds = (x: number) => taken.filter((mark) => mark > x - GAP && mark < x + width + GAP).length;
  return starts.filter((x) => x >= end && x + width <= most).sort((a, b) => diamonds(a) - diamonds(b))[0];
}

/**
 * The days on which the whole country came into another class, in the order of time, each with its name beside its line at a
 * text size of `em` pixels, clear of the diamonds at `taken` where that can be; left out where there is no room for it.
 */
export function landmarksOf(
  record: EventStore,
  scale: DayScale,
  lang: Lang,
  { em, taken }: { readonly em: number; readonly taken: readonly number[] },
): readonly Landmark[] {
  const landmarks: Landmark[] = [];
  let end = 0;
  for (const { adcode, status, from: day } of record.index.steps) {
    if (adcode !== NATION || !isWithin(day, scale.range)) continue;
    if (status === 'encouraged' || status === 'enforced') continue;
    const text = messages(lang).landmark[status](formatDay(day, lang, 'dayMonth'));
    const width = nameWidth(text) * em;
    const x = textStart(scale.x(day), width, { end, most: scale.width, taken });
    if (x === undefined) continue;
    landmarks.push({ day, text, x, width });
    end = x + width + GAP;
  }
  return landmarks;
}
