import { expect, test } from 'vitest';
import { createEventStore } from '../../events/store';
import { event, noted, recordIndex, step } from '../../events/testing/smallRecord';
import { day } from '../../time/day';
import { noteOf, weightOf } from './notes';

const record = createEventStore(
  recordIndex({
    events: [
      event('order', { date: day('2021-06-18'), adcode: '510000', deadlineOn: day('2021-06-20') }),
      event('catalogue', { date: day('2021-09-24') }),
    ],
    steps: [
      noted('150000 enforced whole 2021-03-09', 'firms shut'),
      noted('500000 ordered whole 2021-06-09', 'all told to stop'),
      noted('510000 ordered whole 2021-06-18 order', 'projects told to close'),
      noted('510000 enforced partial 2021-06-19 cut', 'two sites cut off'),
      noted('100000 signalled whole 2021-05-21 warning', 'a warning'),
      noted('150200 signalled whole 2021-06-01 survey', 'a survey'),
      noted('100000 ordered whole 2021-09-24 catalogue', 'mining is to end'),
      step('513300 ordered whole 2021-06-25'),
    ],
  }),
);
const on = (adcode: string, date: string) => [record.statusOn(day(date)).of(adcode), day(date)] as const;
const notedOn = (adcode: string, date: string) => noteOf(record, ...on(adcode, date))?.en ?? null;
const weighed = (adcode: string, date: string) => weightOf(...on(adcode, date));

test('a note is of the act whose deadline runs, then of the latest', () => {
  expect(notedOn('510000', '2021-06-20')).toBe('projects told to close');
  expect(notedOn('510000', '2021-06-21')).toBe('two sites cut off');
});

test('what a place has only from above has no note, nor has an act that the map does not show', () => {
  expect(notedOn('511800', '2021-06-20')).toBeNull();
  expect(weighed('511800', '2021-06-20')).toBe(0);
  expect(notedOn('150200', '2021-06-01')).toBeNull();
  expect(notedOn('510000', '2021-12-30')).not.toBeNull();
});

test('an act without such words has no note', () => {
  expect(notedOn('513300', '2021-06-25')).toBeNull();
  expect(weighed('513300', '2021-06-25')).toBeGreaterThan(0);
});

test('what changes on the day matters most, then the stronger act', () => {
  expect(weighed('500000', '2021-06-09')).toBeGreaterThan(weighed('150000', '2021-06-09'));
  expect(weighed('150000', '2021-06-20')).toBeGreaterThan(weighed('500000', '2021-06-20'));
});
