import { expect, test, vi } from 'vitest';
import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import { day } from '../time/day';
import { dayOf, snapshotOf, themeOf } from './selectors';
import { testContext } from './testing/context';
import { DEFAULT_STATE } from './url';

const bounds = testContext.bounds;
const at = (text: string) => ({ ...DEFAULT_STATE, time: { from: null, to: day(text) } });

test('the day shown is the end of the time, its words resolved', () => {
  expect(dayOf({ time: { from: day('2021-05-21'), to: day('2021-06-20') } }, bounds)).toBe('2021-06-20');
  expect(dayOf({ time: { from: null, to: 'latest' } }, bounds)).toBe(bounds.latest);
});

test('a step of the slider makes one snapshot, however many listen', () => {
  const statusOn = vi.fn((shown: string) => ({ day: shown }) as unknown as StatusSnapshot);
  const record = { index: { bounds }, statusOn } as unknown as EventStore;
  const first = snapshotOf(record, at('2021-06-20'));
  for (let listener = 0; listener < 5; listener += 1)
    expect(snapshotOf(record, at('2021-06-20'))).toBe(first);
  expect(statusOn).toHaveBeenCalledTimes(1);
  snapshotOf(record, at('2021-06-21'));
  snapshotOf(record, { ...at('2021-06-21'), dates: 'deadline' });
  expect(statusOn.mock.calls).toEqual([
    ['2021-06-20', 'recorded'],
    ['2021-06-21', 'recorded'],
    ['2021-06-21', 'deadline'],
  ]);
});

test('colours follow the choice, then the device, and are light on paper', () => {
  expect(themeOf({ theme: 'dark' }, { systemDark: false })).toBe('dark');
  expect(themeOf({ theme: 'auto' }, { systemDark: true })).toBe('dark');
  expect(themeOf({ theme: 'dark' }, { systemDark: true, printing: true })).toBe('light');
});
