import { expect, test } from 'vitest';
import { eventsFileName, fileName, fileStem } from './fileName';
import { context, stateOf } from './testing/states';

const name = (query: string, theme: 'light' | 'dark' = 'light', size = 'og') =>
  fileName(stateOf(query), context, { theme, size }, 'png');

test.each([
  ['', 'cn-mining-2021_2021-06-20_cn_status_en_og.png'],
  ['region=CN-SC&lang=zh', 'cn-mining-2021_2021-06-20_cn-sc_status_zh_og.png'],
  ['time=2021-05-21..2021-06-30', 'cn-mining-2021_2021-05-21-to-2021-06-30_cn_status_en_og.png'],
  ['time=latest', 'cn-mining-2021_2026-02-06_cn_status_en_og.png'],
  ['dates=deadline', 'cn-mining-2021_2021-06-20_cn_status-deadline_en_og.png'],
])('%s is %s', (query, expected) => {
  expect(name(query)).toBe(expected);
});

test('a dark theme is said', () => {
  expect(name('', 'dark', 'og@2x')).toBe('cn-mining-2021_2021-06-20_cn_status_en_dark_og@2x.png');
});

test('names are lower-case ASCII', () => {
  const parts = { theme: 'dark', size: '800x600' } as const;
  expect(fileStem(stateOf('region=CN-NM&lang=zh'), context, parts)).toMatch(/^[a-z0-9_@.-]+$/);
});

test.each([
  ['', 'cn-mining-2021_2021-01-01-to-2021-12-31_cn_events_en.csv'],
  ['span=all&lang=zh', 'cn-mining-2021_whole-record_cn_events_zh.csv'],
  ['time=2021-05-21..2021-07-02', 'cn-mining-2021_2021-05-21-to-2021-07-02_cn_events_en.csv'],
  [
    'span=all&kind=court-ruling&place=CN-SC&q=%E6%B3%95%E9%99%A2',
    'cn-mining-2021_whole-record_cn_events-court-ruling-cn-sc-words_en.csv',
  ],
  ['region=CN-SC&dates=deadline', 'cn-mining-2021_2021-01-01-to-2021-12-31_cn-sc_events-deadline_en.csv'],
])('the file of the events of %s is named by their days, place and filter: %s', (query, expected) => {
  expect(eventsFileName(stateOf(query), context)).toBe(expected);
});
