import { describe, expect, it } from 'vitest';
import type { OutboundData } from './messages';
import { watchReady } from './ready';

/** Lets observers run. */
const settled = () => new Promise<void>((resolve) => queueMicrotask(() => resolve()));

describe('the ready signal', () => {
  it('is told each time it turns true, with what is shown and how long it took', async () => {
    const root = document.createElement('div');
    const told: OutboundData['vis.rendered'][] = [];
    let clock = 0;
    const stop = watchReady(
      root,
      (data) => told.push(data),
      () => clock,
    );
    const set = async (ready: string, at: number, state = '') => {
      clock = at;
      Object.assign(root.dataset, { state, renderer: 'explorer', ready });
      await settled();
    };
    await set('false', 10);
    await set('true', 400.4, 'one');
    await set('false', 1000);
    await set('error', 1200);
    await set('false', 1300);
    await set('true', 1500, 'two');
    expect(told).toEqual([
      { state: 'one', ms: 400, renderer: 'explorer' },
      { state: 'two', ms: 500, renderer: 'explorer' },
    ]);
    stop();
    await set('false', 1600);
    await set('true', 1700);
    expect(told).toHaveLength(2);
  });

  it('is told for a change that is over at once, and when it stood before', async () => {
    const root = document.createElement('div');
    root.dataset['ready'] = 'true';
    const told: string[] = [];
    watchReady(
      root,
      (data) => told.push(data.state),
      () => 0,
    );
    root.dataset['ready'] = 'false';
    root.dataset['state'] = 'next';
    root.dataset['ready'] = 'true';
    await settled();
    expect(told).toEqual(['', 'next']);
  });
});
