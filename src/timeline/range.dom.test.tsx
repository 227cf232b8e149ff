import { readFileSync } from 'node:fs';
import { act } from 'react';
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

it.each([
  ['a range', 0, null],
  ['a comparison', 1, 'change'],
] as const)(
  '%s begins with the keyboard in the field of its first day, and one button leaves it',
  (...row) => {
    const [, at, compare] = row;
    const { app, view } = shown({ from: null, to: RANGE.to });
    click(view.querySelectorAll<HTMLElement>('.range-toggle')[at]!);
    expect(app.store.getState()).toMatchObject({ time: { from: '2021-05-18', to: '2021-06-18' }, compare });
    expect(find(view, '.play-button')).toBeNull();
    expect(document.activeElement).toBe(find(view, '.day-field input'));
    const out = find(view, '.range-toggle');
    out.focus();
    click(out);
    expect(app.store.getState()).toMatchObject({ time: { from: null, to: '2021-06-18' }, compare: null });
    expect(find(view, '.play-button')).not.toBeNull();
  },
);

it('a low narrow frame has no room for stretches or a way into a range, and keeps the way out of one', () => {
  const css = readFileSync('src/embed/page/explorer.css', 'utf8');
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

it('each end can be typed in any usual form; Enter goes on from the first to the last, which one beyond it takes along', () => {
  const { app, view } = shown();
  const [from, to] = [...view.querySelectorAll<HTMLInputElement>('.day-field input[type="text"]')];
  act(() => from!.focus());
  type(from!, '1 July 2021');
  press(from!, 'Enter');
  expect(timeOf(app)).toEqual({ from: '2021-07-01', to: '2021-07-01' });
  expect(document.activeElement).toBe(to);
  type(to!, '2021/6/20');
  press(to!, 'Enter');
  expect(timeOf(app)).toEqual({ from: '2021-06-20', to: '2021-06-20' });
});

it.each([
  ['two days', RANGE],
  ['one day twice', { from: RANGE.to, to: RANGE.to }],
])('only the field with what cannot be read is marked: %s', (_, time) => {
  const { view } = shown(time);
  const fields = [...view.querySelectorAll<HTMLInputElement>('.day-field input[type="text"]')];
  type(fields[0]!, 'some day');
  press(fields[0]!, 'Enter');
  expect(fields.map((field) => field.getAttribute('aria-invalid'))).toEqual(['true', 'false']);
});

it.each([
  ['of a day', { from: null, to: RANGE.to }],
  ['of an end', RANGE],
])('both ends can be typed into the field %s', (_, time) => {
  const { app, view } = shown(time);
  const field = find(view, '.day-field input[type="text"]');
  type(field, '21 May to 2 July 2021');
  press(field, 'Enter');
  expect(timeOf(app)).toEqual({ from: '2021-05-21', to: '2021-07-02' });
});

it.each([
  ['of a day', 0, { from: null, to: RANGE.to }],
  ['of the first day', 0, RANGE],
  ['of the last day', 1, RANGE],
])(
  'a range typed into the field %s is cut to the days that can be shown, and the reader is told',
  (_, at, time) => {
    const { app, view } = shown(time);
    const field = view.querySelectorAll<HTMLInputElement>('.day-field input[type="text"]')[at]!;
    type(field, '2010 to 2014');
    press(field, 'Enter');
    expect(timeOf(app)).toEqual({ from: '2013-01-01', to: '2014-12-31' });
    expect(find(view, '.timeline-message').textContent).toBe(
      'Read as the days that can be shown: 1 January 2013 to 31 December 2014.',
    );
  },
);

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
