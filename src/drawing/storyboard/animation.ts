import type { DateMode } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import type { Day } from '../../time/day';

/** Most frames of one animation. */
export const MAX_FRAMES = 200;
/** Milliseconds that a frame stays, and the last one, before it begins again. */
export const INTERVAL = 900;
export const HOLD = 3000;

/** The days of an animation of the stretch of days that a state shows: its first, every one with an event, its last. None without a stretch. */
export function animationDays(
  record: EventStore,
  { time, dates }: { readonly time: AppState['time']; readonly dates: DateMode },
): readonly Day[] {
  const { from, to } = resolveTime(time, record.index.bounds);
  return from === null ? [] : [...new Set([from, ...record.stopsIn({ from, to }, dates), to])];
}

/** Whether an animation of `days` would have more frames than one may have. */
export const isTooLong = (days: readonly Day[]) => days.length > MAX_FRAMES;

/** How long the frame at `index` of `count` stays, in milliseconds. */
export function delayOf(index: number, count: number, { interval = INTERVAL, hold = HOLD } = {}): number {
  return index === count - 1 ? hold : interval;
}
