import { expect, test } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import { noteOf, weightOf } from './notes';

const on = (adcode: string, date: string) => [record.statusOn(day(date)).of(adcode), day(date)] as const;
const noted = (adcode: string, date: string) => noteOf(record, ...on(adcode, date))?.en ?? null;
const weighed = (adcode: string, date: string) => weightOf(...on(adcode, date));

test('a note is of the act whose deadline runs, then of the latest', () => {
  expect(noted('510000', '2021-06-20')).toBe('26 projects told to close');
  expect(noted('510000', '2021-06-26')).toBe('two sites cut off');
});

test('what a place has only from above has no note, nor has an act that the map does not show', () => {
  expect(noted('210000', '2021-06-20')).toBeNull();
  expect(weighed('210000', '2021-06-20')).toBe(0);
  expect(noted('320000', '2021-12-30')).toBeNull();
});

test('what changes on the day matters most, then the stronger act', () => {
  expect(weighed('630000', '2021-06-09')).toBeGreaterThan(weighed('150000', '2021-06-09'));
  expect(weighed('150000', '2021-06-20')).toBeGreaterThan(weighed('630000', '2021-06-20'));
});
