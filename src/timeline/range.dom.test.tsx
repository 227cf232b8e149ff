import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import type { App } from '../state/app';
import type { TimeChoice } from '../state/state';
import { day } from '../time/day';
import { appOf } from './testing/app';
import { RECORD } from './testing/record';
import { clear, click, press, show, type } from './testing/view';
import { Timeline } from './Timeline';

afterEach(clear);

const RANGE = { from: day('2021-05-21'), to: day('2021-06-18') };
const find = (view: HTMLElement, selector: string) => view.querySelector<HTMLInputElement>(selector)!;
const timeOf = (app: App) => app.store.getState().time;

function shown(time: TimeChoice = RANGE) {
  const app = appOf(RECORD, { time });
  return { app, view: show(<Timeline app={app} />) };
}

it('a range is entered and left by one button, on which the keyboard stays', () => {
  const { app, view } = shown({ from: null, to: RANGE.to });
  const button = find(view, '.range-toggle');
  button.focus();
  click(button);
  expect(timeOf(app)).toEqual({ from: '2021-05-18', to: '2021-06-18' });
  expect(find(view, '.play-button')).toBeNull();
  expect(document.activeElement).toBe(button);
  click(button);
  expect(timeOf(app)).toEqual({ from: null, to: '2021-06-18' });
  expect(find(view, '.play-button')).not.toBeNull();
});

it('a low narrow frame has no room for stretches or a way into a range, and keeps the way out of one', () => {
  const css = readFileSync('src/embed/page/fit.css', 'utf8');
  const rules = [...css.matchAll(/([^{};]+)\{\s*display: none;/g)].map(([, selector]) => selector!.trim());
  const hidden = rules.find((selector) => selector.includes('.span-switch'))!;
  const hides = (view: HTMLElement, selector: string) => {
    view.className = 'time';
    return find(view, selector).closest(hidden) !== null;
  };
  const day = { from: null, to: RANGE.to };
  expect(hides(shown(day).view, '.span-switch')).toBe(true);
  expect(hides(shown(day).view, '.range-toggle')).toBe(true);
  expect(hides(shown().view, '.span-switch')).toBe(true);
  expect(hides(shown().view, '.range-toggle')).toBe(false);
});

it('each end has a handle that arrows move, by events with Shift; the ends never pass each other', () => {
  const { app, view } = shown();
  const [to, from] = [...view.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  press(from!, 'ArrowRight');
  expect(timeOf(app)).toEqual({ from: '2021-05-22', to: '2021-06-18' });
  press(from!, 'ArrowRight', { shiftKey: true });
  expect(timeOf(app)).toEqual({ from: '2021-05-25', to: '2021-06-18' });
  press(to!, 'ArrowLeft', { shiftKey: true });
  expect(timeOf(app)).toEqual({ from: '2021-05-25', to: '2021-05-25' });
  press(to!, 'ArrowLeft');
  expect(timeOf(app)).toEqual({ from: '2021-05-25', to: '2021-05-25' });
});

it('each end can be typed in any usual form', () => {
  const { app, view } = shown();
  const [from, to] = [...view.querySelectorAll<HTMLInputElement>('.day-field input[type="text"]')];
  type(from!, '1 June 2021');
  press(from!, 'Enter');
  type(to!, '2021/6/20');
  press(to!, 'Enter');
  expect(timeOf(app)).toEqual({ from: '2021-06-01', to: '2021-06-20' });
});

it('a month typed alone begins a range with its first day, and ends one with its last', () => {
  const { app, view } = shown();
  const [from, to] = [...view.querySelectorAll<HTMLInputElement>('.day-field input[type="text"]')];
  type(to!, 'September 2021');
  press(to!, 'Enter');
  expect(find(view, '.timeline-message').textContent).toBe('Read as its last day: 30 September 2021.');
  type(from!, '2021年6月');
  press(from!, 'Enter');
  expect(timeOf(app)).toEqual({ from: '2021-06-01', to: '2021-09-30' });
});

it('marks the events of the range on the strip and leaves the others pale', () => {
  const { view } = shown();
  const days = (selector: string) =>
    [...view.querySelectorAll<SVGElement>(selector)].map((tick) => tick.getAttribute('data-day'));
  expect(days('.strip .strip-tick:not(.strip-tick-left-out)').toSorted()).toEqual([
    '2021-05-21',
    '2021-05-25',
    '2021-06-18',
  ]);
  expect(days('.strip-tick-left-out')).toEqual(['2021-06-20']);
});
