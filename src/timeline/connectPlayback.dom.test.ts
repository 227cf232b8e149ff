import { describe, expect, it } from 'vitest';
import type { Environment } from '../state/app';
import type { AppState } from '../state/state';
import { day } from '../time/day';
import { connectPlayback, PLAY_BUTTON } from './connectPlayback';
import { appOf } from './testing/app';
import { RECORD } from './testing/record';

function rig(from: string, state: Partial<AppState> = {}, env: Partial<Environment> = {}) {
  const app = appOf(RECORD, { time: { from: null, to: day(from) }, ...state }, env);
  const page = document.createElement('div');
  const button = document.createElement('button');
  button.setAttribute(PLAY_BUTTON, '');
  page.append(button);
  const timers: (() => void)[] = [];
  const disconnect = connectPlayback(app, page, (run) => {
    timers.push(run);
    return () => {
      timers.splice(timers.indexOf(run), 1);
    };
  });
  const seen = () => app.store.getState().time.to;
  const playing = () => app.store.getState().playing;
  return { app, page, button, timers, disconnect, seen, playing, tick: () => timers.shift()?.() };
}

describe('playback of the page', () => {
  it('steps over the event days of the span and stops at its last', () => {
    const { app, tick, seen, playing, timers } = rig('2021-05-20');
    app.actions.setPlaying(true);
    const days = [seen()];
    while (timers.length > 0) {
      tick();
      days.push(seen());
    }
    expect([...new Set(days)]).toEqual(['2021-05-21', '2021-05-25', '2021-06-18', '2021-06-20']);
    expect(playing()).toBe(false);
  });

  it('goes through the whole record where that is on the slider', () => {
    const { app, tick, seen } = rig('2021-06-20', { span: 'all' });
    app.actions.setPlaying(true);
    tick();
    expect(seen()).toBe('2022-02-10');
  });

  it('starts again at the first event of the span when it is at the last', () => {
    const { app, seen } = rig('2021-06-20');
    app.actions.setPlaying(true);
    expect(seen()).toBe('2021-05-21');
  });

  it('steps over the days of the date mode', () => {
    const { app, seen } = rig('2021-06-20', { dates: 'deadline' });
    app.actions.setPlaying(true);
    expect(seen()).toBe('2021-06-25');
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'visibilitychange'])(
    'stops on a %s anywhere on the page',
    (type) => {
      const { app, page, playing, timers } = rig('2021-01-01');
      app.actions.setPlaying(true);
      page.dispatchEvent(new Event(type, { bubbles: true }));
      expect([playing(), timers.length]).toEqual([false, 0]);
    },
  );

  it('leaves a press of the play button to the button', () => {
    const { app, button, playing } = rig('2021-01-01');
    app.actions.setPlaying(true);
    button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    expect(playing()).toBe(true);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(playing()).toBe(false);
  });

  it('stops when the day is moved by hand', () => {
    const { app, timers } = rig('2021-01-01');
    app.actions.setPlaying(true);
    app.actions.setDay(day('2021-03-03'));
    expect(timers).toHaveLength(0);
  });

  it('never plays where less motion is asked for', () => {
    const { app, timers, playing } = rig('2021-01-01', {}, { reducedMotion: true });
    app.actions.setPlaying(true);
    expect([playing(), timers.length]).toEqual([false, 0]);
  });

  it('stops when less motion is asked for on the way', () => {
    const { app, playing } = rig('2021-01-01');
    app.actions.setPlaying(true);
    app.env.setState({ reducedMotion: true });
    expect(playing()).toBe(false);
  });

  it('leaves no timer and no listener when disconnected', () => {
    const { app, page, timers, disconnect, playing } = rig('2021-01-01');
    app.actions.setPlaying(true);
    disconnect();
    page.dispatchEvent(new Event('wheel'));
    expect([timers.length, playing()]).toEqual([0, true]);
  });
});
