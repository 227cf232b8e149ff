import { addDays, dayNumber, type Day } from '../time/day';
import type { Run } from './run';

/** A day and its value. */
export interface Known {
  readonly day: Day;
  readonly value: number;
}

/** The deepest fall of a run within some days. */
export interface Fall {
  readonly peak: Known;
  readonly low: Known;
  /** How much of the peak is gone at the low, per cent. */
  readonly percent: number;
  /** The first day after the low on which the peak is passed; null where that is not within the days. */
  readonly regained: Day | null;
}

/** The days of a run from `from` to `to` that have values. */
export function knownDays({ from: start, values }: Run<Day>, from: Day, to: Day): readonly Known[] {
  const first = Math.max(0, dayNumber(from) - dayNumber(start));
  const end = Math.max(first, dayNumber(to) - dayNumber(start) + 1);
  return values
    .slice(first, end)
    .flatMap((value, i) => (value === null ? [] : [{ day: addDays(start, first + i), value }]));
}

/** The deepest fall, as a share of what it fell from; null where the run never falls within the days. */
export function deepestFall(run: Run<Day>, from: Day, to: Day): Fall | null {
  const days = knownDays(run, from, to);
  let peak = days[0];
  let fall: Omit<Fall, 'regained'> | null = null;
  for (const now of days) {
    if (peak === undefined || now.value >= peak.value) peak = now;
    const percent = (1 - now.value / peak.value) * 100;
    if (percent > (fall?.percent ?? 0)) fall = { peak, low: now, percent };
  }
  if (fall === null) return null;
  const { peak: top, low } = fall;
  const regained = days.find(({ day, value }) => day > low.day && value > top.value)?.day ?? null;
  return { ...fall, regained };
}
