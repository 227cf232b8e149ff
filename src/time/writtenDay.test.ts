import { expect, it } from 'vitest';
import { writtenDay } from './writtenDay';

it.each([
  '2021-06-20',
  '2021/6/20',
  '2021.6.20',
  '20210620',
  '20 june 2021',
  '20th of june 2021',
  'june 20, 2021',
  'jun 20 2021',
  '20/6/2021',
  '20.06.2021',
  '6/20/2021',
  '2021年6月20日',
  '6月20日',
  '20 june',
])('reads %s, in one way', (text) => {
  const written = writtenDay(text);
  expect(written?.inYear(written.year ?? 2021)).toBe('2021-06-20');
  expect(written?.isAmbiguous).toBe(false);
});

it('reads two small numbers before a year day first, and says that they could be read otherwise', () => {
  const written = writtenDay('5/6/2021');
  expect(written?.inYear(2021)).toBe('2021-06-05');
  expect(written?.isAmbiguous).toBe(true);
  expect(writtenDay('6/6/2021')?.isAmbiguous).toBe(false);
});

it.each(['', 'soon', '32/13/2021', '20-6/2021'])('is no date: %s', (text) => {
  const written = writtenDay(text);
  expect(written?.inYear(written.year ?? 2021)).toBeUndefined();
});
