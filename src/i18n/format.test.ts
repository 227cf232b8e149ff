import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import type { Text } from './text';
import {
  capitalise,
  formatDated,
  formatDay,
  formatList,
  formatNumber,
  formatPublished,
  type DayStyle,
  type Precision,
} from './format';

const D = day('2021-06-20');

describe('formatDay', () => {
  const written: Readonly<Record<DayStyle, Text>> = {
    long: { en: '20 June 2021', zh: '2021年6月20日' },
    dayMonth: { en: '20 June', zh: '6月20日' },
    medium: { en: '20 Jun 2021', zh: '2021年6月20日' },
    short: { en: '20 Jun', zh: '6月20日' },
    month: { en: 'June 2021', zh: '2021年6月' },
    monthOnly: { en: 'Jun', zh: '6月' },
    year: { en: '2021', zh: '2021年' },
  };
  it.each(Object.keys(written) as DayStyle[])('writes %s', (style) => {
    expect({ en: formatDay(D, 'en', style), zh: formatDay(D, 'zh', style) }).toEqual(written[style]);
  });

  it('keeps the first and the last day of a year in that year', () => {
    expect(formatDay(day('2021-01-01'), 'en')).toBe('1 January 2021');
    expect(formatDay(day('2021-12-31'), 'zh')).toBe('2021年12月31日');
  });
});

describe('formatDated', () => {
  it.each<[Precision, string | undefined, string, string]>([
    ['day', undefined, '20 June 2021', '2021年6月20日'],
    ['minute', '21:00', '20 June 2021, 21:00 China time', '2021年6月20日21:00'],
    ['month', undefined, 'June 2021', '2021年6月'],
    ['mid-month', undefined, 'mid-June 2021', '2021年6月中旬'],
    ['late-month', undefined, 'late June 2021', '2021年6月下旬'],
    ['not-before', undefined, '20 June 2021 or later', '2021年6月20日或之后'],
    ['not-after', undefined, '20 June 2021 or earlier', '2021年6月20日或之前'],
  ])('says %s no more exactly than it is known', (precision, time, en, zh) => {
    expect(formatDated(D, precision, time, 'en')).toBe(en);
    expect(formatDated(D, precision, time, 'zh')).toBe(zh);
  });
});

describe('formatPublished', () => {
  it.each([
    ['2021', '2021', '2021年'],
    ['2021-06', 'June 2021', '2021年6月'],
    ['2021-06-20', '20 Jun 2021', '2021年6月20日'],
  ])('gives %s as exactly as the source does', (text, en, zh) => {
    expect(formatPublished(text, 'en')).toBe(en);
    expect(formatPublished(text, 'zh')).toBe(zh);
  });
});

it('groups the digits of a number and keeps its decimals', () => {
  expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  expect(formatNumber(1234567, 'zh')).toBe('1,234,567');
  expect(formatNumber(0.42, 'zh')).toBe('0.42');
});

it('joins a list as each language does', () => {
  expect(formatList(['Aba', 'Ganzi', 'Ya’an'], 'en')).toBe('Aba, Ganzi and Ya’an');
  expect(formatList(['阿坝', '甘孜', '雅安'], 'zh')).toBe('阿坝、甘孜和雅安');
  expect(formatList([], 'en')).toBe('');
});

it('capitalises a fragment and leaves Chinese alone', () => {
  expect(capitalise('deadline for Sichuan')).toBe('Deadline for Sichuan');
  expect(capitalise('四川')).toBe('四川');
});
