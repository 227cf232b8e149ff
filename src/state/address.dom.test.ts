import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { day } from '../time/day';
import { pageAddress } from './address';
import { createActions } from './actions';
import { createAppStore } from './store';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE } from './url';
import { syncUrl } from './urlSync';

const hrefBefore = location.href;
let stop: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  history.replaceState(null, '', hrefBefore);
});

/** Comes to `url`, as a link within the page and the browser's Back do. */
function moveTo(url: string) {
  history.pushState(null, '', url);
  dispatchEvent(new Event('popstate'));
}

it('tells of another query, and not of a link within the page, however the query has changed meanwhile', () => {
  const told = vi.fn();
  stop = pageAddress.onReturn(told);
  moveTo('#panel');
  pageAddress.write('time=2021-06-18', 'replace');
  moveTo('#regions');
  expect(told).not.toHaveBeenCalled();
  moveTo('?time=2021-06-20');
  moveTo('?time=2021-06-20#panel');
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  moveTo('?time=2021-06-21');
  expect(told).toHaveBeenCalledTimes(1);
});

it('a link within the page that is followed at once keeps the day of the last step, and writes it', () => {
  const store = createAppStore(DEFAULT_STATE);
  const actions = createActions(store, context);
  stop = syncUrl({ store, context }, { passThrough: [], defaults: DEFAULT_STATE, mayPush: true });
  actions.setDay(day('2021-06-01'));
  actions.setDay(day('2021-06-02'));
  moveTo('#panel');
  expect(store.getState().time.to).toBe('2021-06-02');
  vi.advanceTimersByTime(250);
  expect(location.search + location.hash).toBe('?time=2021-06-02#panel');
  moveTo('?time=2021-06-18');
  expect(store.getState().time.to).toBe('2021-06-18');
});
