import { describe, expect, test } from 'vitest';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { day } from '../time/day';
import { changeLayer } from './change/change';
import { statusLayer } from './status/status';

// What the real record makes legends, notes and comparisons say: a release of it with other words changes this file and no other
// test of the room.

describe('what the real record says in the legend', () => {
  const lines = (date: string, entered?: string, lang: 'en' | 'zh' = 'en') =>
    statusLayer
      .on(record, day(date))
      .legend(lang, entered)
      .rows.map(({ label, places }) => `${label}: ${places}`);

  test('of 20 June 2021 says what is on the map, the strongest first, with few places by name', () => {
    expect(lines('2021-06-20')).toEqual([
      'Ordered to stop; stripes: some shut, raided or fined: Inner Mongolia, Sichuan',
      'Ordered to stop: Qinghai',
      'Warning or checks; stripes: restricted in part: Xinjiang: unregistered mines to go',
      'Restricted in part (some mines, or power use): Yunnan: power clean-up by 30 June',
      'Warning or checks for some only: Beijing: survey of data centres',
      'Only the national warning of 21 May, no stronger act found: 25 others',
      'Mainland rules do not apply: Taiwan, Hong Kong, Macao',
      'A city or county acted itself (order, raid etc.): ',
      'Suspected mining projects told to close by 20 June; sites unknown: ',
      'Claimed by China, run by India or Bhutan: ',
    ]);
  });

  test('a province names the act that its places stand under', () => {
    expect(lines('2021-06-20', '510000')).toContain(
      'Only Sichuan’s order of 18 June, no stronger act found: 16 others',
    );
  });

  test('stripes say what the part is where the record says the same of all their places', () => {
    expect(lines('2021-06-20', '510000')[1]).toBe(
      'Some mines shut, raided or fined: Aba, Ganzi: one site stopped each',
    );
    expect(lines('2021-06-20', '510000', 'zh')[1]).toBe('部分矿场已关停或被查处: 阿坝、甘孜：均为一处停运');
  });
});

test('what the real record notes of Sichuan is its order while the deadline runs, then the two sites stopped', () => {
  const noted = (date: string) => statusLayer.on(record, day(date)).note('510000', 'en');
  expect(noted('2021-06-20')).toBe('26 projects and any found');
  expect(noted('2021-06-26')).toBe('two sites stopped');
});

describe('what the real record says of the summer of 2021, compared', () => {
  const between = (from: string, to: string) => changeLayer(day(from)).on(record, day(to));
  const summer = between('2021-05-20', '2021-07-01');

  test('is how many places went further, which and how, and what is new only from above', () => {
    const { headline, statement, altText } = summer.caption('en');
    expect(headline).toBe('20 May to 1 July 2021: three provinces tightened');
    expect(statement).toBe(
      'Qinghai acted for the first time: an order to stop; Sichuan went from encouraging mining in places to an order to stop with some mines shut, raided or fined; Yunnan went from a warning or checks for some to partial limits. In 26 provinces only the national warning of 21 May is new. Inner Mongolia and Xinjiang: unchanged, with new acts.',
    );
    expect(altText).toBe(
      `Map of China. ${headline}. ${statement} Circles count 26 suspected mining projects by prefecture; their sites are not known.`,
    );
    expect(summer.caption('zh').headline).toBe('2021年5月20日至7月1日：3个省份收紧');
    expect(summer.caption('zh').statement).toBe(
      '青海首次自行采取措施：下令停止；四川由个别地方鼓励挖矿变为下令停止，部分矿场已关停或被查处；云南由小范围表态或摸底变为仅限制部分矿场或用电。26个省份只有中央表态（5月21日）是新的。内蒙古和新疆状态未变，但有新措施。',
    );
  });

  test('never takes more than its lines, for any two event days', () => {
    const days = record.stopsIn(record.index.bounds).filter((_, i) => i % 9 === 0);
    for (const lang of ['en', 'zh'] as const)
      for (const from of days)
        for (const to of days.filter((other) => other > from))
          expect(between(from, to).caption(lang).statement.length).toBeLessThanOrEqual(
            lang === 'en' ? 400 : 200,
          );
  });

  test('the legend counts each kind, names every colour and stripe that is on the map, and keeps the marks of every map', () => {
    const rows = summer.legend('en').rows.map(({ label, places }) => `${label}: ${places}`);
    expect(rows).toEqual([
      'First act of its own: Qinghai',
      'Went further itself: Sichuan, Yunnan',
      'Unchanged, yet with new acts: Inner Mongolia, Xinjiang',
      'Ordered to stop; stripes: some shut, raided or fined: Sichuan: two sites stopped',
      'Ordered to stop: Qinghai',
      'Restricted in part (some mines, or power use): Yunnan: power clean-up by 30 June',
      'Only the national warning of 21 May is new: 26 places',
      'Stripes: an earlier act of its own: Beijing',
      'Mainland rules do not apply: Taiwan, Hong Kong, Macao',
      'A city or county acted itself (order, raid etc.): ',
      'Suspected mining projects told to close by 20 June (past); sites unknown: ',
      'Claimed by China, run by India or Bhutan: ',
    ]);
  });
});
