import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { LANGS } from '../../i18n/text';
import { NETWORK, SHARES } from '../../series/testing/published';
import type { App } from '../../state/app';
import type { Resource } from '../../state/resource';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { day } from '../../time/day';
import { eventName } from '../../words/parts';
import { clear, show } from '../testing/view';
import { EffectFold } from './EffectFold';
import { EffectStrip } from './EffectStrip';
import { markForKey } from './markForKey';

const loaded = <T,>(value: T): Resource<T> => ({
  store: createStore(() => ({ status: 'ready' as const, value })),
  load: () => Promise.resolve({ status: 'ready', value }),
  value: () => Promise.resolve(value),
});

function appWith(state: Partial<AppState>): App {
  const never = appOver(REAL_STORE).series.outcomes;
  const series = { network: loaded(NETWORK), shares: loaded(SHARES), outcomes: never };
  return appOver(REAL_STORE, { time: { from: null, to: day('2021-06-27') }, ...state }, { series });
}

const doing = (then: () => void) => act(() => then());
const marks = (view: HTMLElement) => [...view.querySelectorAll<HTMLButtonElement>('.effect-mark')];
const value = (view: HTMLElement) => view.querySelector('.effect-value')?.textContent;

afterEach(() => clear());

it('says the value of the slider’s day, and draws nothing anew when the day changes', () => {
  const app = appWith({ strip: 'hashrate' });
  const view = show(<EffectStrip app={app} />);
  expect(value(view)).toBe('27 June: 93.4 EH/s');
  const drawing = view.querySelector('.effect-strip svg > *');
  doing(() => app.actions.setDay(day('2021-07-02')));
  expect(value(view)).toBe('2 July: 84.8 EH/s');
  expect(view.querySelector('.effect-strip svg > *')).toBe(drawing);
});

it('lays its labels over the line of the day, and says by how much the line fell', () => {
  const view = show(<EffectStrip app={appWith({ strip: 'hashrate' })} />);
  const [line, labels] = [view.querySelector('.effect-day')!, view.querySelector('.effect-labels')!];
  expect(line.compareDocumentPosition(labels) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(labels.querySelectorAll('text').length).toBeGreaterThan(
    view.querySelectorAll('svg text').length - 1,
  );
  expect(view.querySelector('.effect-foot')?.textContent).toMatch(
    /^The bitcoin network’s hash rate fell 53%/,
  );
});

it('sets its sentences side by side as the language does: Chinese without a space, and none at the end', () => {
  for (const strip of ['hashrate', 'share'] as const)
    for (const lang of LANGS) {
      const app = appWith({ strip, lang });
      const foot = show(<EffectStrip app={app} />).querySelector('.effect-foot p')!.textContent;
      expect(foot).toBe(foot.trim());
      expect(/。\s/.test(foot), foot).toBe(false);
      if (lang === 'en') expect(/[a-z]\.(?=[A-Z])/.test(foot), foot).toBe(false);
    }
});

it('names the act of each mark, outlines its place and opens its card', () => {
  const app = appWith({ strip: 'hashrate' });
  const view = show(<EffectStrip app={app} />);
  const order = REAL_STORE.event('qh-2021-06-09-full-shutdown')!;
  const named = marks(view).find((mark) =>
    mark.getAttribute('aria-label')?.includes(eventName(order, 'en')),
  )!;
  doing(() => named.focus());
  expect(app.store.getState().hover).toBe(order.adcode);
  expect(view.querySelector('.effect-tip')?.textContent).toContain(eventName(order, 'en'));
  doing(() => named.click());
  expect(app.store.getState().event).toBe(order.id);
});

it('is one stop of the keyboard, whose arrows go from mark to mark', () => {
  const view = show(<EffectStrip app={appWith({ strip: 'hashrate' })} />);
  expect(marks(view).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  expect([
    markForKey('ArrowRight', 0, 9),
    markForKey('ArrowLeft', 0, 9),
    markForKey('End', 0, 9),
    markForKey('Home', 5, 9),
    markForKey('ArrowRight', 9, 9),
    markForKey('a', 1, 9),
  ]).toEqual([1, 0, 9, 0, 9, undefined]);
});

it('says of July 2021 that none was reported, and of later years that there is no figure', () => {
  const app = appWith({ strip: 'share', time: { from: null, to: day('2021-07-02') } });
  const view = show(<EffectStrip app={app} />);
  expect(value(view)).toBe('July 2021: none reported, which does not mean zero');
  expect(view.textContent).toContain('CC BY-NC-SA 4.0');
  doing(() => app.actions.setDay(day('2023-01-02')));
  expect(value(view)).toBe('January 2023: no figure');
});

it('waits folded where it is told to, one press away, though the address asks for it', async () => {
  const view = show(<EffectFold app={appWith({ strip: 'share' })} startsFolded />);
  expect(view.querySelector('.effect-strip')).toBeNull();
  const options = [...view.querySelectorAll<HTMLInputElement>('input')];
  expect(options.map(({ checked }) => checked)).toEqual([false, false]);
  await act(async () => options[1]!.click());
  expect(value(view)).toBe('June 2021: 34.25%');
});

it('tells who places it that a chart was chosen, and scrolls nothing itself: a frame leaves that to its host', async () => {
  const [scrolled, opened] = [vi.spyOn(Element.prototype, 'scrollIntoView'), vi.fn()];
  const view = show(<EffectFold app={appWith({ strip: 'none' })} onOpen={opened} />);
  await act(async () => view.querySelector('input')!.click());
  expect(opened.mock.calls).toEqual([[view.querySelector('.effect')]]);
  await act(async () => view.querySelector('input')!.click());
  expect(opened).toHaveBeenCalledTimes(1);
  expect(scrolled).not.toHaveBeenCalled();
  scrolled.mockRestore();
});

it('offers no other chart where controls are hidden, and nothing to press where it is only looked at', async () => {
  const shown = async (use: 'read' | 'look') => {
    const view = show(<EffectFold app={appWith({ strip: 'hashrate' })} use={use} />);
    await act(() => Promise.resolve());
    expect(value(view)).toBe('27 June: 93.4 EH/s');
    expect(view.querySelector('input')).toBeNull();
    return view;
  };
  expect(marks(await shown('read')).length).toBeGreaterThan(0);
  expect((await shown('look')).querySelector('button, summary, a')).toBeNull();
});
