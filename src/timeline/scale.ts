import { scaleLinear } from 'd3-scale';
import { clampDay, dayFromNumber, dayNumber, type Day } from '../time/day';
import type { DayRange } from '../time/span';

/** Where days lie on the track, in CSS pixels from its left edge. */
export interface DayScale {
  readonly range: DayRange;
  readonly width: number;
  readonly x: (d: Day) => number;
  /** The day nearest to `x`, kept inside the range. */
  readonly dayAt: (x: number) => Day;
}

/**
 * The scale of a native slider `width` pixels wide whose thumb is `thumb` wide: the thumb's centre never leaves the
 * track by less than half its width, so days lie between those points.
 */
export function dayScale(range: DayRange, width: number, thumb: number): DayScale {
  const from = dayNumber(range.from);
  const to = dayNumber(range.to);
  const linear = scaleLinear()
    .domain([from, Math.max(to, from + 1)])
    .range([thumb / 2, Math.max(thumb / 2, width - thumb / 2)]);
  return {
    range,
    width,
    x: (d) => linear(dayNumber(d)),
    dayAt: (x) => clampDay(dayFromNumber(Math.round(linear.invert(x))), range.from, range.to),
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
