import { monthMarks, type MonthMark } from '../i18n/monthMarks';
import type { Lang } from '../i18n/text';
import type { DayScale } from './scale';

/** A label of the axis; its text starts at `x`, the place of the month's first day. */
export interface AxisLabel extends MonthMark {
  readonly x: number;
}

/** Months from one label to the next, finest first. */
const STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 48, 96];
/** Space between two labels, in em. */
const GAP = 0.75;

/** An upper estimate of a label's width in em, so that nothing need be measured. */
export function textWidth(text: string): number {
  let em = 0;
  for (const character of text) em += character > '\u2e7f' ? 1 : 0.6;
  return em;
}

function labelsEvery(months: number, scale: DayScale, lang: Lang): readonly AxisLabel[] {
  return monthMarks(scale.range, months, lang).map((mark) => ({ ...mark, x: scale.x(mark.day) }));
}

/** Labels along the track at a text size of `em` pixels: as many as fit without touching each other or the right edge. */
export function axisLabels(scale: DayScale, lang: Lang, em: number): readonly AxisLabel[] {
  const fits = ({ x, text }: AxisLabel, limit: number) => x + textWidth(text) * em <= limit;
  for (const months of STEPS) {
    const labels = labelsEvery(months, scale, lang).filter((label) => fits(label, scale.width));
    const free = labels.every((label, at) => {
      const next = labels[at + 1];
      return next === undefined || fits(label, next.x - GAP * em);
    });
    if (free) return labels;
  }
  return labelsEvery(12, scale, lang).slice(0, 1);
}
