import { expect, it } from 'vitest';
import { writtenRange } from './writtenRange';

const read = (text: string) => writtenRange(text, 2021);

it.each([
  '21 may to 2 july 2021',
  'from 21 may 2021 to 2 july 2021',
  '21 may to 2 july',
  'may 21 – july 2, 2021',
  '21 may-2 july 2021',
  '2021-05-21..2021-07-02',
  '2021-05-21 - 2021-07-02',
  '2021/5/21~2021/7/2',
  '2 july 2021 to 21 may 2021',
  '2021-07-02..2021-05-21',
  '2021年7月2日至2021年5月21日',
  'compare 21 may with 2 july 2021',
  'between 21 may and 2 july 2021',
  '2021年5月21日至7月2日',
  '从2021年5月21日到2021年7月2日',
  '5月21日—7月2日',
  '比较5月21日和7月2日',
  'six weeks from 21 may 2021',
  'the six weeks after 21 may 2021',
  '6 weeks from 2021-05-21',
  '2021年5月21日起六周',
  '2021年5月21日后的6个星期',
  'six weeks before 2 july 2021',
])('reads “%s” as the days from 21 May to 2 July 2021', (text) => {
  expect(read(text)).toEqual({ from: '2021-05-21', to: '2021-07-02' });
});

it.each([
  ['2021-2022', '2021-01-01', '2022-12-31'],
  ['may to july 2021', '2021-05-01', '2021-07-31'],
  ['1–15 june 2021', '2021-06-01', '2021-06-15'],
  ['2021年6月1日至15日', '2021-06-01', '2021-06-15'],
  ['20 december 2020 to 3 january 2021', '2020-12-20', '2021-01-03'],
  ['2021年5月21日起两个月', '2021-05-21', '2021-07-21'],
  ['2022 to may 2021', '2021-05-01', '2022-12-31'],
  ['2010 to 2014', '2010-01-01', '2014-12-31'],
])('reads “%s” as all days of its ends', (text, from, to) => {
  expect(read(text)).toEqual({ from, to });
});

it.each([
  '',
  '20 june 2021',
  '2021-06-20',
  '6月20日',
  '2025',
  '2021-13',
  '2021年9月',
  'some weeks from 21 may 2021',
  '2 july to 21 may 2021',
  'mining to july 2021',
])('is no range: “%s”', (text) => {
  expect(read(text)).toBeUndefined();
});
