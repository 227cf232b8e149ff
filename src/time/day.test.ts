import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, clampDay, compareDays, day, dayFromNumber, dayNumber, parseDay } from './day';

describe('parseDay', () => {
  it('reads a civil date', () => {
    expect(parseDay('2021-06-20')).toBe('2021-06-20');
  });

  it.each(['2021-02-29', '1900-02-29', '2021-04-31', '2021-13-01', '2021-00-10', '2021-06-00', '2021-06-31'])(
    'refuses %s, which names no day',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it.each([
    '',
    '2021',
    '2021-6-20',
    ' 2021-06-20',
    '2021-06-20T00:00',
    '20210620',
    '2021/06/20',
    '0050-13-01',
  ])('refuses the form %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(['2000-02-29', '2020-02-29', '2024-02-29'])('knows the leap day %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });
});

it('day throws on what is no date, so that a wrong constant is found', () => {
  expect(() => day('2021-02-30')).toThrow(RangeError);
});

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('2021-06-20'))).toBe(18798);
  });

  it('are whole, one apart, and return to the same day, over two centuries', () => {
    const range = { min: dayNumber(day('1900-01-01')), max: dayNumber(day('2100-12-31')) };
    fc.assert(
      fc.property(fc.integer(range), (n) => {
        const d = dayFromNumber(n);
        expect(dayNumber(d)).toBe(n);
        expect(dayNumber(addDays(d, 1))).toBe(n + 1);
        expect(parseDay(d)).toBe(d);
      }),
    );
  });
});

describe('addDays', () => {
  it.each([
    ['2021-02-28', 1, '2021-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['2021-06-20', 0, '2021-06-20'],
    ['2020-02-29', 366, '2021-03-01'],
  ])('%s moved by %i is %s', (from, by, to) => {
    expect(addDays(day(from), by)).toBe(to);
  });
});

describe('addMonths', () => {
  it.each([
    ['2021-06-20', 1, '2021-07-20'],
    ['2021-06-20', -1, '2021-05-20'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-05-31', 1, '2021-06-30'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2021-06-20', -18, '2019-12-20'],
  ])('%s moved by %i months is %s', (from, by, to) => {
    expect(addMonths(day(from), by)).toBe(to);
  });
});

it('days compare as they follow one another', () => {
  expect(compareDays(day('2021-06-19'), day('2021-06-20'))).toBeLessThan(0);
  expect(compareDays(day('2021-06-20'), day('2021-06-20'))).toBe(0);
  expect(compareDays(day('2022-01-01'), day('2021-12-31'))).toBeGreaterThan(0);
});

it.each([
  ['2020-12-31', '2021-01-01'],
  ['2021-01-01', '2021-01-01'],
  ['2021-12-31', '2021-12-31'],
  ['2022-01-01', '2021-12-31'],
])('clampDay moves %s to %s in 2021', (from, to) => {
  expect(clampDay(day(from), day('2021-01-01'), day('2021-12-31'))).toBe(to);
});
