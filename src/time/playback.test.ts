import { describe, expect, it } from 'vitest';
import { day, type Day } from './day';
import { createPlayback, nextStop, previousStop, STEP_MS } from './playback';

const STOPS = [day('2021-05-21'), day('2021-06-09'), day('2021-06-20')];

/** A clock that only moves when told, and the days the playback showed. */
function rig(start: string, stops: readonly Day[] = STOPS) {
  const timers: { run: () => void; ms: number }[] = [];
  const shown: Day[] = [];
  let now = day(start);
  let ends = 0;
  let onShown = (): void => undefined;
  const playback = createPlayback({
    stops: () => stops,
    now: () => now,
    onStep: (d) => {
      now = d;
      shown.push(d);
      onShown();
    },
    onEnd: () => {
      ends += 1;
    },
    schedule: (run, ms) => {
      const timer = { run, ms };
      timers.push(timer);
      return () => {
        timers.splice(timers.indexOf(timer), 1);
      };
    },
  });
  return {
    playback,
    timers,
    shown,
    ends: () => ends,
    tick: () => timers.shift()?.run(),
    jump: (to: string) => {
      now = day(to);
    },
    whenShown: (listener: () => void) => {
      onShown = listener;
    },
  };
}

describe('playback', () => {
  it('shows the next event day at once when it starts', () => {
    const { playback, shown } = rig('2021-05-25');
    playback.start();
    expect(shown).toEqual(['2021-06-09']);
  });

  it('steps over event days, one every 150 milliseconds', () => {
    const { playback, shown, timers, tick } = rig('2021-01-01');
    playback.start();
    expect(timers.map((timer) => timer.ms)).toEqual([STEP_MS]);
    expect(STEP_MS).toBe(150);
    tick();
    tick();
    expect(shown).toEqual(STOPS);
  });

  it('stops at the end, says so once, and leaves no timer', () => {
    const { playback, timers, tick, ends } = rig('2021-06-09');
    playback.start();
    tick();
    expect(ends()).toBe(1);
    expect(timers).toHaveLength(0);
  });

  it('starts again at the first event when it is at or past the last', () => {
    const { playback, shown } = rig('2021-07-01');
    playback.start();
    expect(shown).toEqual(['2021-05-21']);
  });

  it('ends at once where there is no event to stop at', () => {
    const { playback, shown, ends, timers } = rig('2021-07-01', []);
    playback.start();
    expect([shown.length, ends(), timers.length]).toEqual([0, 1, 0]);
  });

  it('keeps one timer however often it is started', () => {
    const { playback, timers } = rig('2021-01-01');
    playback.start();
    playback.start();
    expect(timers).toHaveLength(1);
  });

  it('shows nothing more once stopped', () => {
    const { playback, timers } = rig('2021-01-01');
    playback.start();
    playback.stop();
    expect(timers).toHaveLength(0);
  });

  it('can be stopped by whoever hears of a step', () => {
    const { playback, timers, whenShown } = rig('2021-01-01');
    whenShown(() => {
      playback.stop();
    });
    playback.start();
    expect(timers).toHaveLength(0);
  });

  it('goes on from where the reader moved to', () => {
    const { playback, shown, tick, jump } = rig('2021-01-01');
    playback.start();
    jump('2021-06-15');
    tick();
    expect(shown).toEqual(['2021-05-21', '2021-06-20']);
  });
});

describe('neighbouring event days', () => {
  it('never returns the day itself', () => {
    expect(nextStop(STOPS, day('2021-06-09'))).toBe('2021-06-20');
    expect(previousStop(STOPS, day('2021-06-09'))).toBe('2021-05-21');
  });

  it('has none before the first or after the last', () => {
    expect(previousStop(STOPS, day('2021-05-21'))).toBeUndefined();
    expect(nextStop(STOPS, day('2021-06-20'))).toBeUndefined();
  });
});
