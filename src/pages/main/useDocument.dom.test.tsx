import { afterEach, expect, test, vi } from 'vitest';
import { clear, doing, show } from '../../panel/testing/view';
import { appOver } from '../../state/testing/app';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { Caption } from './Caption';

vi.stubGlobal('matchMedia', () => ({ matches: true }));
afterEach(async () => {
  await clear();
  vi.useRealTimers();
});

test('the tab is named after the day on which the slider rests, and at once in the language chosen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const app = appOver(REAL_STORE, { time: { from: null, to: day('2021-06-08') } });
  await show(<Caption app={app} />);
  vi.advanceTimersByTime(0);
  const first = document.title;
  expect(first).toContain('8 June 2021');
  for (const to of ['2021-06-09', '2021-06-10', '2021-06-11']) {
    await doing(() => app.actions.setDay(day(to)));
    vi.advanceTimersByTime(100);
    expect(document.title).toBe(first);
  }
  vi.advanceTimersByTime(250);
  expect(document.title).toContain('11 June 2021');
  await doing(() => app.actions.setLang('zh'));
  vi.advanceTimersByTime(0);
  expect(document.title).toContain('2021年6月11日');
});
