import { expect, test } from 'vitest';
import { firstLook, flagsSet } from './firstLook';

const DAY = '2021-06-20';
const look = (query: string, languages: readonly string[] = [], own?: string) =>
  firstLook(query, DAY, languages, own);

test.each([
  ['', ['fr', 'zh-Hant', 'en'], undefined, 'zh'],
  ['', ['en-GB'], undefined, 'en'],
  ['', ['fr'], undefined, 'en'],
  ['', ['en'], 'zh', 'zh'],
  ['lang=zh_CN', ['en'], 'en', 'zh'],
  ['lang=zh.', ['en'], undefined, 'zh'],
  ['LANG=zh', ['en'], undefined, 'zh'],
  ['time=2021-06-20&amp;lang=zh', ['en'], undefined, 'zh'],
  ['lang=fr', ['zh'], undefined, 'zh'],
  ['lang=fr', ['zh'], 'en', 'en'],
] as const)('%j for a reader of %j on a page in %j begins in %s', (query, languages, own, lang) => {
  expect(look(query, languages, own).lang).toBe(lang);
});

test.each([
  ['theme=dark', 'dark'],
  ['dark=true', 'dark'],
  ['dark=false', 'light'],
  ['theme=auto', 'auto'],
  ['', null],
])('%j begins in the colours %s', (query, theme) => {
  expect(look(query).theme).toBe(theme);
});

test.each([
  'region=CN-SC',
  'select=CN-SC',
  'event=x',
  'dates=deadline',
  'metric=hashrate',
  'view=1/2/3',
  'data=0123456789ab',
  'time=2021-06-21',
  'TIME=2021-06-21',
  'time%3D2021-06-21%26lang%3Dzh',
])('%s is another view than the one drawn into the page', (query) => expect(look(query).isOther).toBe(true));

test.each(['', `time=${DAY}`, 'lang=zh', 'theme=dark', 'span=all', 'utm_source=x'])(
  '%j is the view drawn into the page',
  (query) => expect(look(query).isOther).toBe(false),
);

test('flags count by any of their names, unless they say no', () => {
  const set = (query: string) => flagsSet(look(query).values, ['static', 'fit', 'plain']);
  expect(set('static&fitchart=1&plain=0')).toEqual(['static', 'fit']);
  expect(set('fit=off&transparent=1')).toEqual([]);
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a theme that only an object has (%s) is none',
  (value) => {
    expect(look(`dark=${value}`).theme).toBeNull();
    expect(look('dark=TRUE').theme).toBe('dark');
  },
);
