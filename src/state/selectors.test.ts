import { expect, test } from 'vitest';
import type { EventIndex } from '../events/model';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import { dayOf, placeShown, placesOutlined, themeOf } from './selectors';
import { testContext } from './testing/context';

const bounds = testContext.bounds;

test('the day shown is the end of the time, its words resolved', () => {
  expect(dayOf({ time: { from: day('2021-05-21'), to: day('2021-06-20') } }, bounds)).toBe('2021-06-20');
  expect(dayOf({ time: { from: null, to: 'latest' } }, bounds)).toBe(bounds.latest);
});

test('what is selected is spoken of, else the province entered', () => {
  expect(placeShown({ select: ['513200'], region: '510000' })).toBe('513200');
  expect(placeShown({ select: [], region: '510000' })).toBe('510000');
  expect(placeShown({ select: [], region: NATION })).toBeNull();
});

test('the place of the open card is outlined beside what is selected, the nation never', () => {
  const record = { event: (id: string) => ({ adcode: id === 'nat' ? '100000' : '630000' }) as EventIndex };
  expect(placesOutlined({ select: ['510000'], event: 'qh' }, record)).toEqual(['510000', '630000']);
  expect(placesOutlined({ select: ['630000'], event: 'qh' }, record)).toEqual(['630000']);
  expect(placesOutlined({ select: [], event: 'nat' }, record)).toEqual([]);
  expect(placesOutlined({ select: [], event: null }, record)).toEqual([]);
});

test('colours follow the choice, then the device, and are light on paper', () => {
  expect(themeOf({ theme: 'dark' }, { systemDark: false })).toBe('dark');
  expect(themeOf({ theme: 'auto' }, { systemDark: true })).toBe('dark');
  expect(themeOf({ theme: 'dark' }, { systemDark: true, printing: true })).toBe('light');
});
