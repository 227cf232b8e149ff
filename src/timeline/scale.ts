import { dayNumber, type Day } from '../time/day';
import type { DayRange } from '../time/span';

/** Where days lie on the track, in CSS pixels from its left edge. */
export interface DayScale {
  readonly range: DayRange;
  readonly width: number;
  readonly x: (d: Day) => number;
}

/**
 * The scale of a native slider `width` pixels wide whose thumb is `thumb` wide: the thumb's centre never leaves the
 * track by less than half its width, so days lie between those points. Plain, so that the first paint carries no library of
 * scales.
 */
export function dayScale(range: DayRange, width: number, thumb: number): DayScale {
  const from = dayNumber(range.from);
  const days = Math.max(1, dayNumber(range.to) - from);
  const left = thumb / 2;
  const length = Math.max(0, width - thumb);
  return {
    range,
    width,
    x: (d) => left + (length * (dayNumber(d) - from)) / days,
  };
}

/** The day among `days` whose place is nearest to `x` and at most `reach` pixels away. */
export function nearestDay(days: readonly Day[], scale: DayScale, x: number, reach: number): Day | undefined {
  let best: Day | undefined;
  let distance = reach;
  for (const d of days) {
    const away = Math.abs(scale.x(d) - x);
    if (away > distance) continue;
    best = d;
    distance = away;
  }
  return best;
}
