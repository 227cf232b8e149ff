import { expect, it } from 'vitest';
import { publisherNames } from './publishers';
import { builtRecord } from './testing/builtRecord';

const namesOf = publisherNames([
  { zh: '广东省发展和改革委员会', en: 'Guangdong Development and Reform Commission' },
]);

it.each([
  ['Reuters', { zh: '路透社', en: 'Reuters' }],
  [
    '界面新闻 （reprint on xuehua.us）',
    { zh: '界面新闻（转载：xuehua.us）', en: 'Jiemian News (copy on xuehua.us)' },
  ],
  ['Reuters (Yahoo)', { zh: '路透社（Yahoo）', en: 'Reuters (Yahoo)' }],
  ['澎湃新闻（网易）', { zh: '澎湃新闻（网易）', en: 'The Paper (NetEase)' }],
  ['新华社（m.yxmy98.cn转载）', { zh: '新华社（转载：m.yxmy98.cn）', en: 'Xinhua (copy on m.yxmy98.cn)' }],
  [
    '广东省发展和改革委员会',
    { zh: '广东省发展和改革委员会', en: 'Guangdong Development and Reform Commission' },
  ],
])('the publisher %s has a name in both languages', (written, names) => {
  expect(namesOf(written)).toEqual(names);
});

it.each(['CoinDesk', '愉见财经', 'Reuters (reprint, wording altered: NTD)', '(reprint on dsjol.com)'])(
  'no name is made up for %s',
  (written) => expect(namesOf(written)).toBeUndefined(),
);

it('the record gives them with its sources, and keeps each name as written', () => {
  const sources = builtRecord().details.events.flatMap((event) => event.sources);
  const named = sources.filter(({ publisherNames: names }) => names !== undefined);
  expect(named.length).toBeGreaterThan(120);
  expect(sources.find(({ publisher }) => publisher === 'SCMP')?.publisherNames?.zh).toBe('南华早报');
  expect(sources.every(({ publisher }) => publisher !== '')).toBe(true);
});

it('no publisher on record shows its name twice', () => {
  const sources = builtRecord().details.events.flatMap((event) => event.sources);
  const twice = sources.filter(({ publisherNames: names }) => names && /^(.+)（\1）$/.test(names.zh));
  expect(twice.map(({ publisher }) => publisher)).toEqual([]);
});
