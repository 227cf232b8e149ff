import { densityHeight } from '../theme/scales';
import type { DayScale } from './scale';
import type { Tick } from './ticks';

/** One column of the density: events in a stretch of equal width. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly events: number;
}

/** Width in pixels that a column is at least. */
const LEAST_WIDTH = 14;

/** Events per stretch along the track, the busiest `height` pixels tall; stretches without events have no column. */
export function densityOf(ticks: readonly Tick[], scale: DayScale, height: number): readonly Column[] {
  const left = scale.x(scale.range.from);
  const right = scale.x(scale.range.to);
  const bins = Math.max(1, Math.floor((right - left) / LEAST_WIDTH));
  const width = (right - left) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const { day, events } of ticks) {
    const at = Math.min(bins - 1, Math.floor((scale.x(day) - left) / width));
    counts[at] = counts[at]! + events;
  }
  const most = Math.max(...counts);
  return counts
    .map((events, at) => ({
      x: left + at * width,
      width,
      height: densityHeight(events, most, height),
      events,
    }))
    .filter((column) => column.events > 0);
}
