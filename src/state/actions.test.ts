import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { createActions } from './actions';
import { createAppStore } from './store';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE } from './url';

function open() {
  const store = createAppStore(DEFAULT_STATE);
  return { store, actions: createActions(store, context) };
}

describe('actions', () => {
  it('keep the day inside the record and stop the playback', () => {
    const { store, actions } = open();
    actions.setPlaying(true);
    actions.setDay(day('2030-01-01'));
    expect(store.getState()).toMatchObject({ time: { from: null, to: '2026-02-06' }, playing: false });
  });

  it('step to a day for its own events: the card that was open is closed', () => {
    const { store, actions } = open();
    actions.openEvent('qh-2021-06-09-full-shutdown');
    actions.stepTo(day('2021-06-18'));
    expect(store.getState()).toMatchObject({ time: { from: null, to: '2021-06-18' }, event: null });
  });

  it('let the playback step on', () => {
    const { store, actions } = open();
    actions.setPlaying(true);
    actions.playTo(day('2021-06-25'));
    expect(store.getState()).toMatchObject({ time: { to: '2021-06-25' }, playing: true });
  });

  it('enter provinces only, and never an unknown place', () => {
    const { store, actions } = open();
    actions.enter('513200');
    actions.enter('999999');
    expect(store.getState().region).toBe('100000');
    actions.enter('510000');
    expect(store.getState().region).toBe('510000');
  });

  it('highlight several places, each once, and no unknown one', () => {
    const { store, actions } = open();
    actions.select(['510000', '999999', '513200', '510000']);
    expect(store.getState().select).toEqual(['510000', '513200']);
    actions.select(null);
    expect(store.getState().select).toEqual([]);
  });

  it('move the time to the day of an opened event', () => {
    const { store, actions } = open();
    actions.openEvent('qh-2021-06-09-full-shutdown');
    expect(store.getState()).toMatchObject({
      event: 'qh-2021-06-09-full-shutdown',
      time: { to: '2021-06-09' },
    });
  });

  it('go back one step at a time: card, selection, province', () => {
    const { store, actions } = open();
    actions.enter('510000');
    actions.select('513200');
    actions.openEvent('qh-2021-06-09-full-shutdown');
    actions.back();
    expect(store.getState()).toMatchObject({ event: null, select: ['513200'] });
    actions.back();
    expect(store.getState()).toMatchObject({ select: [], region: '510000' });
    actions.back();
    expect(store.getState().region).toBe('100000');
  });
});
