import { expect, test } from 'vitest';
import { day } from '../time/day';
import { dayOf, themeOf } from './selectors';
import { testContext } from './testing/context';

const bounds = testContext.bounds;

test('the day shown is the end of the time, its words resolved', () => {
  expect(dayOf({ time: { from: day('2021-05-21'), to: day('2021-06-20') } }, bounds)).toBe('2021-06-20');
  expect(dayOf({ time: { from: null, to: 'latest' } }, bounds)).toBe(bounds.latest);
});

test('colours follow the choice, then the device, and are light on paper', () => {
  expect(themeOf({ theme: 'dark' }, { systemDark: false })).toBe('dark');
  expect(themeOf({ theme: 'auto' }, { systemDark: true })).toBe('dark');
  expect(themeOf({ theme: 'dark' }, { systemDark: true, printing: true })).toBe('light');
});
