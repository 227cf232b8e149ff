import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from './app';
import { createActions } from './actions';
import { createAppStore } from './store';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE } from './url';
import { day } from '../time/day';
import type { Address } from './address';
import { syncUrl, type SyncOptions } from './urlSync';

function open(part: Partial<SyncOptions> = {}) {
  const store = createAppStore(DEFAULT_STATE);
  const actions = createActions(store, context);
  const written: [string, string][] = [];
  let query = '';
  let goBack: () => void = () => undefined;
  const address: Address = {
    read: () => query,
    write: (text, how) => {
      query = text;
      written.push([how, text]);
    },
    onReturn: (listener) => {
      goBack = listener;
      return () => undefined;
    },
  };
  const app = { store, actions, context } as unknown as App;
  syncUrl(app, { passThrough: [], defaults: DEFAULT_STATE, mayPush: true, address, ...part });
  return {
    store,
    actions,
    written,
    back: (to: string) => {
      query = to;
      goBack();
    },
  };
}

describe('the address bar', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is replaced when a drag begins and once it has settled, not on each step', () => {
    const { actions, written } = open();
    for (const d of ['2021-06-01', '2021-06-02', '2021-06-03']) actions.setDay(day(d));
    expect(written).toEqual([['replace', 'time=2021-06-01']]);
    vi.advanceTimersByTime(250);
    expect(written.slice(1)).toEqual([['replace', 'time=2021-06-03']]);
  });

  it('keeps the day of a step that a selection follows at once', () => {
    const { actions, written } = open();
    for (const d of ['2021-06-01', '2021-06-02']) actions.setDay(day(d));
    actions.enter('510000');
    expect(written.slice(1)).toEqual([
      ['replace', 'time=2021-06-02'],
      ['push', 'time=2021-06-02&region=CN-SC'],
    ]);
  });

  it('gets one history entry for each step of a story, and none for what the reader does within it', () => {
    const { actions, written } = open();
    actions.openStory('summer-2021');
    actions.showStep('summer-2021', 'surplus', 'time=2019-08-01&region=CN-SC');
    vi.advanceTimersByTime(250);
    actions.enter('100000');
    vi.advanceTimersByTime(250);
    actions.showStep('summer-2021', '21-may', 'time=2021-05-21');
    actions.leaveStory();
    expect(written).toEqual([
      ['push', 'story=summer-2021'],
      ['replace', 'time=2019-08-01&region=CN-SC&story=summer-2021&step=surplus'],
      ['replace', 'time=2019-08-01&story=summer-2021&step=surplus'],
      ['push', 'time=2021-05-21&story=summer-2021&step=21-may'],
      ['push', 'time=2021-05-21'],
    ]);
  });

  it('gets a history entry for a choice of place, and none in an embed', () => {
    const page = open();
    page.actions.select('510000');
    expect(page.written).toEqual([['push', 'select=CN-SC']]);
    const embed = open({ mayPush: false });
    embed.actions.select('510000');
    vi.advanceTimersByTime(250);
    expect(embed.written).toEqual([['replace', 'select=CN-SC']]);
  });

  it('gets one history entry for one choice of what to list, and leaves the entry before as it was seen', () => {
    const { actions, written } = open();
    actions.setFilter({ force: ['draft'] });
    vi.advanceTimersByTime(250);
    actions.listFiltered({ q: 'Ya’an' });
    vi.advanceTimersByTime(250);
    actions.setTab('map');
    actions.listRange(day('2021-09-30'), day('2021-09-01'));
    vi.advanceTimersByTime(250);
    expect(written).toEqual([
      ['push', 'force=draft'],
      ['push', 'tab=table&q=Ya%E2%80%99an&span=all'],
      ['push', 'q=Ya%E2%80%99an&span=all'],
      ['push', 'time=2021-09-01..2021-09-30&tab=table&q=Ya%E2%80%99an&span=all'],
    ]);
  });

  it('is written anew at once, as no entry of its own, where it asked for what it cannot have', () => {
    expect(open({ passThrough: [['utm_source', 'a']] }).written).toEqual([]);
    expect(open({ repaired: true, passThrough: [['utm_source', 'a']] }).written).toEqual([
      ['replace', 'utm_source=a'],
    ]);
  });

  it('keeps parameters that are not ours', () => {
    const { actions, written } = open({ passThrough: [['utm_source', 'a b']] });
    actions.select('510000');
    expect(written).toEqual([['push', 'select=CN-SC&utm_source=a+b']]);
  });

  it('names the language for a reader whose own is another', () => {
    const { actions, written } = open({ defaults: { ...DEFAULT_STATE, lang: 'zh' } });
    actions.select('510000');
    expect(written).toEqual([['push', 'select=CN-SC&lang=en']]);
  });

  it('brings the older state back, without writing', () => {
    const { store, back, written } = open();
    back('region=CN-SC&time=2021-06-09');
    vi.advanceTimersByTime(250);
    expect(store.getState()).toMatchObject({ region: '510000', time: { to: '2021-06-09' } });
    expect(written).toEqual([]);
  });
});
