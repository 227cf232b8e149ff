import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { appWith } from '../../panel/testing/app';
import { day } from '../../time/day';
import { mountSheet } from './mountSheet';

let leave: () => void;
const sheet = () => document.querySelector('.print-sheet')!;
const onPaper = () => {
  dispatchEvent(new Event('beforeprint'));
  return sheet().querySelector('h1')!.textContent;
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

it('draws nothing until paper asks, and then the view of that moment', () => {
  const app = appWith({ time: { from: null, to: day('2021-06-18') } });
  leave = mountSheet(app);
  app.actions.setDay(day('2021-06-20'));
  expect(sheet().childElementCount).toBe(0);
  expect(onPaper()).toContain('20 June 2021');
  const drawn = sheet().innerHTML;
  app.actions.setDay(day('2021-09-24'));
  expect(sheet().innerHTML).toBe(drawn);
  expect(onPaper()).toContain('24 September 2021');
});
