import { compareDays, type Day } from './day';

/** Calls `run` once after `ms`; returns what cancels it. Injected so that tests need no clock. */
export type Schedule = (run: () => void, ms: number) => () => void;

export interface PlaybackOptions {
  /** Days to stop at, ascending. */
  readonly stops: () => readonly Day[];
  readonly now: () => Day;
  readonly onStep: (d: Day) => void;
  readonly onEnd: () => void;
  readonly schedule: Schedule;
  /** Milliseconds between steps. */
  readonly interval?: number;
}

export interface Playback {
  /** Starts stepping from the current day; past the last stop it starts again at the first. */
  start(): void;
  stop(): void;
}

export const STEP_MS = 150;

/** The first stop after `d`, or undefined at the end. */
export function nextStop(stops: readonly Day[], d: Day): Day | undefined {
  return stops.find((stop) => compareDays(stop, d) > 0);
}

/** The last stop before `d`, or undefined at the start. */
export function previousStop(stops: readonly Day[], d: Day): Day | undefined {
  return stops.findLast((stop) => compareDays(stop, d) < 0);
}

/** Steps over event days with one timer; stops by itself after the last one. */
export function createPlayback(options: PlaybackOptions): Playback {
  let cancel: (() => void) | undefined;

  const stop = () => {
    cancel?.();
    cancel = undefined;
  };
  /** The timer is set before the step is told, so that whoever hears of the step can stop the playback. */
  const go = (d: Day) => {
    cancel = options.schedule(step, options.interval ?? STEP_MS);
    options.onStep(d);
  };
  const step = () => {
    cancel = undefined;
    const next = nextStop(options.stops(), options.now());
    if (next === undefined) options.onEnd();
    else go(next);
  };
  return {
    start() {
      stop();
      const stops = options.stops();
      const target = nextStop(stops, options.now()) ?? stops[0];
      if (target === undefined) options.onEnd();
      else go(target);
    },
    stop,
  };
}
