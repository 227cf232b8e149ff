import { addDays, addMonths, clampDay, type Day } from '../time/day';
import { nextStop, previousStop } from '../time/playback';
import type { DayRange } from '../time/span';

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The day that a key on the slider asks for, or undefined for a key that is not the slider's. Arrows go one day, with
 * Shift one event; PageUp one month later, PageDown one earlier; Home and End to the ends of the span. Days stay in
 * `range`; events may lie outside, the span then follows.
 */
export function dayForKey(
  press: KeyPress,
  day: Day,
  range: DayRange,
  stops: readonly Day[],
): Day | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const within = (d: Day) => clampDay(d, range.from, range.to);
  switch (press.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return press.shiftKey ? (nextStop(stops, day) ?? day) : within(addDays(day, 1));
    case 'ArrowLeft':
    case 'ArrowDown':
      return press.shiftKey ? (previousStop(stops, day) ?? day) : within(addDays(day, -1));
    case 'PageUp':
      return within(addMonths(day, 1));
    case 'PageDown':
      return within(addMonths(day, -1));
    case 'Home':
      return range.from;
    case 'End':
      return range.to;
    default:
      return undefined;
  }
}
