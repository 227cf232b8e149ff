import { describe, expect, test } from 'vitest';
import { day } from '../time/day';
import { month, monthFromNumber, monthNumber } from '../time/month';
import { REST } from './model';
import { months, onDay } from './run';
import { chinaRun, monthState, PLACES_WITH_SHARES, placesWithShares, shareOf, shareRun } from './shares';
import { NETWORK, OUTCOMES, SHARES } from './testing/published';

const [XINJIANG, SICHUAN, INNER_MONGOLIA] = ['650000', '510000', '150000'] as const;

describe('provincial shares', () => {
  test('are as Cambridge published them, of China and, times China’s own, of the world', () => {
    expect(shareOf(SHARES, SICHUAN, month('2020-04'), 'china')).toBe(14.91);
    expect(shareOf(SHARES, SICHUAN, month('2020-09'), 'china')).toBe(61.1);
    expect(shareOf(SHARES, XINJIANG, month('2020-09'), 'china')).toBe(9.64);
    expect(shareOf(SHARES, XINJIANG, month('2020-04'), 'china')).toBe(55.18);
    expect(shareOf(SHARES, XINJIANG, month('2020-04'), 'world')).toBe(35.76);
    expect(shareOf(SHARES, INNER_MONGOLIA, month('2021-06'), 'china')).toBe(0.13);
  });

  test('are unknown, not zero, in the month in which nothing was reported, outside the table and elsewhere', () => {
    expect(monthState(SHARES, month('2021-06'))).toBe('figures');
    expect(monthState(SHARES, month('2021-07'))).toBe('none-reported');
    for (const at of ['2019-08', '2021-08', '2022-01']) expect(monthState(SHARES, month(at))).toBe('none');
    expect(shareOf(SHARES, SICHUAN, month('2021-07'), 'china')).toBeNull();
    expect(shareOf(SHARES, SICHUAN, month('2021-08'), 'world')).toBeNull();
    expect(shareOf(SHARES, '330000', month('2020-09'), 'china')).toBeNull();
    expect(months(shareRun(SHARES, SICHUAN, 'china')!).at(-1)).toEqual({ at: '2021-07', value: null });
    expect(shareRun(SHARES, '330000', 'china')).toBeNull();
  });

  test('are of eight provinces and the rest', () => {
    expect(new Set(placesWithShares(SHARES))).toEqual(PLACES_WITH_SHARES);
    expect(shareOf(SHARES, REST, month('2020-09'), 'china')).toBe(5.06);
  });
});

test('China’s share begins at 75.53, is 46.04 in April 2021, none in July, and ends at 21.11', () => {
  const shares = new Map(months(chinaRun(SHARES)).map(({ at, value }) => [String(at), value]));
  const at = ['2019-09', '2021-04', '2021-07', '2021-09', '2022-01'];
  expect(at.map((m) => shares.get(m))).toEqual([75.53, 46.04, 0, 22.29, 21.11]);
  expect(shares.get('2022-02')).toBeUndefined();
});

test('the network peaks on 13 May 2021, is lowest on 2 July, and ends with its days; periods begin after them', () => {
  const { mean7, periods } = NETWORK;
  expect(onDay(mean7, day('2021-05-13'))).toBe(180.7);
  expect(onDay(mean7, day('2021-07-02'))).toBe(84.8);
  expect(onDay(mean7, day('2023-06-28'))).not.toBeNull();
  expect(onDay(mean7, day('2023-06-29'))).toBeNull();
  expect(onDay(mean7, day('2016-12-31'))).toBeNull();
  expect(periods[0]!.from > '2023-06-28').toBe(true);
  expect(periods.at(-1)!.to).toBe('2025-01-12');
});

test('single facts keep their measures apart, and link only to pages of who published', () => {
  expect(new Set(OUTCOMES.later.map(({ measure }) => measure))).toEqual(
    new Set(['machines', 'analyst', 'pools', 'survey']),
  );
  expect(OUTCOMES.cards.find(({ date }) => date === '2021-05-16')).toMatchObject({
    series: 'nvidia',
    over: 204,
  });
  const sichuan = OUTCOMES.water.filter(({ place }) => place === SICHUAN);
  expect(new Set(sichuan.map(({ definition }) => definition))).toEqual(new Set(['grid', 'basins', 'other']));
});

test('months are counted across years', () => {
  expect(monthFromNumber(monthNumber(month('2020-12')) + 1)).toBe('2021-01');
  expect(() => month('2021-13')).toThrow(RangeError);
});
