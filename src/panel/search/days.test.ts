import { describe, expect, it } from 'vitest';
import { day } from '../../time/day';
import { daysNamed, rangeNamed } from './days';

const range = { from: day('2013-01-01'), to: day('2026-12-31') };
const named = (query: string, happened: readonly string[] = []) =>
  daysNamed(query, range, day('2021-05-21'), (d) => happened.includes(d));

describe('a date in the search field', () => {
  it.each([
    '2021-06-20',
    '2021-6-20',
    '2021/6/20',
    '2021.06.20',
    '20210620',
    '20/06/2021',
    '20 June 2021',
    '20 june, 2021',
    '20th of June 2021',
    '20 Jun 2021',
    'June 20, 2021',
    'Jun. 20th 2021',
    '2021年6月20日',
    '2021 年 06 月 20 日',
    '2021年6月20号',
    '２０２１年６月２０日',
  ])('is read as it is written in “%s”', (query) => expect(named(query)).toEqual(['2021-06-20']));

  it.each(['6月20日', '6月20', '20 June', 'June 20'])(
    'without a year, as in “%s”, is of the year shown, then of years in which something happened',
    (query) => {
      expect(named(query)).toEqual(['2021-06-20']);
      const others = ['2014-06-20', '2022-06-20', '2014-06-21'];
      expect(named(query, others)).toEqual(['2021-06-20', '2022-06-20', '2014-06-20']);
    },
  );

  it.each([
    '2021-13-45',
    '2021-02-30',
    '30 February',
    '2012-12-31',
    '2027-01-01',
    '20 Juni 2021',
    '6月',
    '1283',
  ])('is none in “%s”: no such day, none of the record, or no date', (query) =>
    expect(named(query)).toEqual([]),
  );
});

describe('a month, a year or a range in the search field', () => {
  const rangeIn = (query: string) => rangeNamed(query, range, day('2021-05-21'));

  it.each(['2021年9月', 'September 2021', 'sept 2021', '2021-09'])(
    'is read as it is written in “%s”, a month from its first day to its last',
    (query) => expect(rangeIn(query)).toEqual({ from: '2021-09-01', to: '2021-09-30' }),
  );

  it.each(['2025', '２０２５年'])('is read as it is written in “%s”, a year', (query) =>
    expect(rangeIn(query)).toEqual({ from: '2025-01-01', to: '2025-12-31' }),
  );

  it('is read from one day to another, and begins no earlier than the record', () => {
    expect(rangeIn('20 May to 1 July')).toEqual({ from: '2021-05-20', to: '2021-07-01' });
    expect(rangeIn('2010 to 2014')).toEqual({ from: range.from, to: '2014-12-31' });
  });

  it.each(['2012', '2027', '2021-13', 'Sommer 2021', '1283', '9月'])('is none in “%s”', (query) => {
    expect(rangeIn(query)).toBeUndefined();
  });
});
