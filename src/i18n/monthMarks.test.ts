import { expect, test } from 'vitest';
import { day } from '../time/day';
import { monthMarks } from './monthMarks';

const named = (from: string, to: string, step: number, lang: 'en' | 'zh' = 'en') =>
  monthMarks({ from: day(from), to: day(to) }, step, lang).map(({ text }) => text);

test('an axis of time names the first days of months in its stretch, a year where one begins', () => {
  expect(named('2020-11-15', '2021-02-01', 1)).toEqual(['Dec', '2021', 'Feb']);
  expect(named('2021-01-01', '2021-12-31', 3)).toEqual(['2021', 'Apr', 'Jul', 'Oct']);
  expect(named('2013-12-05', '2017-01-01', 24, 'zh')).toEqual(['2015年', '2017年']);
  expect(named('2021-06-02', '2021-06-30', 1)).toEqual([]);
});
