import { unitsDrawnAnew } from './unitsDrawnAnew';
import { describe, expect, it } from 'vitest';
import { NATION } from '../regions/region';
import { addDays, day, type Day } from '../time/day';
import { doubtsAmong, doubtsOf } from './doubts';
import { filterEvents, NO_FILTER, type EventFilter } from './filter';
import { eventsSaying } from './fullText';
import { headlineOn } from './headline';
import type { DateMode } from './model';
import { REAL_STORE as record, RECORD } from './testing/publishedRecord';
import { transitionsOf, type Transition } from './transitions';

// What the real record says of its days, doubts, changes and answers: a release of it that corrects these changes this file and no
// other test of the room.

const MAINLAND = record.gazetteer.all.filter(
  ({ adcode, level }) => level === 'province' && !['710000', '810000', '820000'].includes(adcode),
);

/** `base texture`, with what the reader must be told: `by floor`, the stripes' status, how many units below. */
function look(adcode: string, on: Day): string {
  const { base, inherited, texture, partial, below } = record.statusOn(on).of(adcode);
  const parts = [base?.status ?? 'nothing', inherited ? 'by floor' : '', texture];
  if (texture === 'stripes') parts.push(partial!.status);
  if (below > 0) parts.push(`below ${below}`);
  return parts.filter((part) => part !== '').join(' ');
}

const CODES: Readonly<Record<string, string>> = {
  'Inner Mongolia': '150000',
  Sichuan: '510000',
  Chengdu: '510100',
  Leshan: '511100',
  "Ya'an": '511800',
  Anhui: '340000',
  Hainan: '460000',
  Yunnan: '530000',
  Tibet: '540000',
  Qinghai: '630000',
  Xinjiang: '650000',
  Changji: '652300',
  Taiwan: '710000',
};

/** The days that the record must show, region by region. */
const EXPECTED: readonly (readonly [day: string, region: string, look: string])[] = [
  ['2019-11-06', 'Inner Mongolia', 'signalled solid'],
  ['2019-11-06', 'Xinjiang', 'signalled stripes ordered'],
  ['2019-11-06', 'Sichuan', 'nothing stripes encouraged below 7'],
  ['2019-11-06', "Ya'an", 'nothing stripes encouraged'],
  ['2019-11-06', 'Leshan', 'nothing stripes encouraged'],
  ['2021-03-09', 'Inner Mongolia', 'ordered solid'],
  ['2021-05-21', 'Inner Mongolia', 'ordered stripes enforced'],
  ['2021-06-20', 'Inner Mongolia', 'ordered stripes enforced below 1'],
  ['2021-06-09', 'Qinghai', 'ordered solid'],
  ['2021-06-09', 'Changji', 'signalled by floor stripes ordered'],
  ['2021-06-09', 'Xinjiang', 'signalled stripes ordered below 1'],
  ['2021-06-12', 'Yunnan', 'signalled by floor stripes ordered below 2'],
  ['2021-06-18', 'Sichuan', 'ordered solid below 9'],
  ['2021-06-18', "Ya'an", 'ordered by floor stripes ordered'],
  ['2021-06-18', 'Leshan', 'ordered by floor lines'],
  ['2021-06-18', 'Chengdu', 'ordered by floor lines below 1'],
  ['2021-06-20', 'Sichuan', 'ordered stripes enforced below 10'],
  ['2021-06-26', 'Sichuan', 'ordered stripes enforced below 10'],
  ['2021-07-14', 'Anhui', 'ordered solid'],
  ['2021-09-24', 'Tibet', 'ordered by floor lines'],
  ['2021-09-24', 'Hainan', 'ordered by floor lines'],
  ['2022-05-01', 'Hainan', 'ordered by floor stripes ordered'],
];

describe('the days that the record must show', () => {
  it.each(EXPECTED)('%s %s: %s', (on, region, expected) => {
    expect(look(CODES[region]!, day(on))).toBe(expected);
  });

  it('2017-09-04 colours nothing', () => {
    const snapshot = record.statusOn(day('2017-09-04'));
    for (const { adcode } of record.gazetteer.all) {
      expect(snapshot.of(adcode)).toMatchObject({ base: null, partial: null, below: 0 });
    }
  });

  it('2021-03-09 has the Inner Mongolia deadline pending', () => {
    expect(record.deadlinesOn(day('2021-03-09'))).toContainEqual({
      event: 'nm-2021-03-09-final-safeguards',
      adcode: '150000',
      kind: 'shutdown',
      deadlineOn: '2021-04-30',
      state: 'pending',
    });
  });

  it('2021-05-21 signals the rest of the mainland by the floor', () => {
    const signalledBefore = ['150000', '650000'];
    const rest = MAINLAND.filter(({ adcode }) => !signalledBefore.includes(adcode));
    expect(rest).toHaveLength(29);
    for (const { adcode } of rest) {
      expect(record.statusOn(day('2021-05-20')).of(adcode).base).toBeNull();
      const { base, inherited } = record.statusOn(day('2021-05-21')).of(adcode);
      expect([base?.status, inherited, base?.adcode]).toEqual(['signalled', true, '100000']);
    }
  });

  it('2021-06-09 leaves Xinjiang as it was in 2018', () => {
    const { whole, partial } = record.statusOn(day('2021-06-09')).of('650000');
    expect([whole?.since, partial?.since]).toEqual(['2018-01-04', '2018-07-23']);
    expect(record.unitsBelow('650000', day('2021-06-09')).map(({ adcode }) => adcode)).toEqual(['652300']);
  });

  it('2021-06-26 is as 20 June, with the sweep deadline of 25 June passed', () => {
    expect(unitsDrawnAnew(record, day('2021-06-20'), day('2021-06-26'))).toEqual([]);
    const sweep = (on: string) =>
      record.deadlinesOn(day(on)).find(({ event }) => event === 'yaan-shutdown-order-2021-06-17')?.state;
    expect([sweep('2021-06-25'), sweep('2021-06-26')]).toEqual(['pending', 'passed']);
    expect(headlineOn(record, day('2021-06-26'))).toMatchObject({
      event: null,
      last: { id: 'sichuan-sweep-deadline-2021-06-25' },
    });
  });

  it('never applies to Taiwan, Hong Kong and Macao', () => {
    for (const adcode of ['710000', '810000', '820000']) {
      for (let on = record.index.bounds.from; on <= record.index.bounds.to; on = addDays(on, 7)) {
        expect(look(adcode, on)).toBe('nothing hatch');
      }
    }
  });
});

describe('what the record heads its days with', () => {
  it.each([
    ['2017-09-04', 'nat-2017-09-04-ico-ban'],
    ['2021-05-21', 'nat-2021-05-21-fsdc-51'],
    ['2021-06-09', 'qh-2021-06-09-full-shutdown'],
    ['2021-06-18', 'sichuan-drc-energy-bureau-notice-2021-06-18'],
    ['2021-06-19', 'sichuan-power-cut-2021-06-19'],
    ['2021-06-20', 'sichuan-key-project-deadline-2021-06-20'],
    ['2021-07-14', 'anhui-clean-up-2021-07-14'],
    ['2021-09-24', 'nat-2021-09-03-ndrc-1283'],
  ])('%s: %s', (on, id) => {
    expect(headlineOn(record, day(on)).event?.id).toBe(id);
  });

  it('names the contested hour of 20 June beside the headline', () => {
    const others = headlineOn(record, day('2021-06-20')).others.map(({ id }) => id);
    expect(others).toContain('sichuan-midnight-power-cut-2021-06-20');
  });
});

describe('the 26 listed projects', () => {
  it('are 8, 7, 6, 3, 1 and 1 in six prefectures, 26 in Sichuan, and no more for the companies without a place', () => {
    const { count, perPrefecture, unplaced } = record.projectsOf('510000');
    expect(count).toBe(26);
    expect(perPrefecture).toEqual([
      { prefecture: '510100', count: 1 },
      { prefecture: '510400', count: 1 },
      { prefecture: '511800', count: 8 },
      { prefecture: '513200', count: 6 },
      { prefecture: '513300', count: 7 },
      { prefecture: '513400', count: 3 },
    ]);
    expect(unplaced.map(({ id }) => id)).toEqual([
      'unplaced-shouxin-yunke',
      'unplaced-xinyuquan',
      'unplaced-shutian',
    ]);
    expect(record.projectsOf('510112').count).toBe(1);
    expect(record.projectsOf('150000').count).toBe(0);
  });
});

it('moves Hebei to the day in force and Yunnan to the last day, and national order 1283 nowhere', () => {
  const since = (adcode: string, mode: DateMode) =>
    record.statusOn(day('2022-12-31'), mode).of(adcode).partial?.since;
  expect(since('130000', 'effective')).toBe('2021-10-01');
  expect(record.statusOn(day('2021-06-29'), 'deadline').of('530000').partial?.status).toBe('signalled');
  expect(record.statusOn(day('2021-06-30'), 'deadline').of('530000').partial?.status).toBe('ordered');
  expect(record.statusOn(day('2021-09-23'), 'effective').of('540000').base?.status).toBe('signalled');
  expect(record.statusOn(day('2021-09-24'), 'effective').of('540000').base?.status).toBe('ordered');
});

describe('what changed from 20 May to 1 July 2021', () => {
  const transition = transitionsOf(record, {
    from: day('2021-05-20'),
    to: day('2021-07-01'),
    mode: 'recorded',
  });
  const of = (kind: Transition['kind']) =>
    record.gazetteer
      .children(NATION)
      .map(({ adcode }) => adcode)
      .filter((adcode) => transition(adcode).kind === kind);

  it('Qinghai acted for the first time, Sichuan and Yunnan went further, elsewhere only the nation warned', () => {
    expect(of('first')).toEqual(['630000']);
    expect(of('tightened')).toEqual(['510000', '530000']);
    expect(of('unchanged')).toEqual(['150000', '650000']);
    expect(of('above')).toHaveLength(26);
    expect(of('not-applicable')).toHaveLength(3);
  });

  it('an unchanged place names what happened there all the same', () => {
    expect(transition('150000').others.map(({ id }) => id)).toContain('nm-2021-05-25-eight-measures-draft');
    expect(transition('650000').others.some(({ adcode }) => adcode.startsWith('6523'))).toBe(true);
  });
});

describe('what its sources disagree about', () => {
  const pairs = (on: string) =>
    doubtsAmong(record.eventsOn(day(on)), record).map(({ disputed, documented }) => [
      disputed.id,
      documented?.id ?? null,
    ]);

  it('has the disputed hour of 20 June beside the documented one, on both days', () => {
    const pair = ['sichuan-midnight-power-cut-2021-06-20', 'sichuan-power-cut-2021-06-19'];
    expect(pairs('2021-06-20')).toContainEqual(pair);
    expect(pairs('2021-06-19')).toEqual([pair]);
  });

  it('has a claim of 20 June that nothing documents', () => {
    expect(pairs('2021-06-20')).toContainEqual(['consequence-90-percent-claim-2021-06-20', null]);
  });

  it('has one in Xinjiang, after 2021', () => {
    expect(doubtsOf(record.eventsOf('650000'), day('2021-06-20'), record)).toEqual([]);
    expect(doubtsOf(record.eventsOf('650000'), day('2026-01-01'), record)).toHaveLength(1);
  });
});

describe('what it answers to a filter', () => {
  const texts = { gazetteer: record.gazetteer, events: RECORD.index.events, details: RECORD.details };
  const found = (filter: Partial<EventFilter>) =>
    filterEvents(texts.events, { ...NO_FILTER, ...filter }, texts).map(({ id }) => id);

  it('rules in four of its events, of all that courts did', () => {
    expect(found({ kind: ['court-ruling'] })).toEqual([
      'zhenjiang-theft-sentences-2019-12-24',
      'bj-dongcheng-2021-10-25-mining-contract-void',
      'bj-chaoyang-2021-12-15-mining-contract-void',
      'jiangxi-xiao-yi-sentence-2023-08-22',
    ]);
  });

  it.each([
    ['Qinghai shut', 'qh-2021-06-09-full-shutdown'],
    ['青海 关停', 'qh-2021-06-09-full-shutdown'],
    ['ZHUNDONG', 'xj-changji-2021-06-09-zhundong-halt'],
    ['court', 'bj-dongcheng-2021-10-25-mining-contract-void'],
    ['法院', 'bj-dongcheng-2021-10-25-mining-contract-void'],
    ['sentenced', 'zhenjiang-theft-sentences-2019-12-24'],
    ['United States', 'consequence-china-share-zero-and-rebound-2021'],
    ['court case', 'bj-chaoyang-2021-12-15-mining-contract-void'],
    ['where did the miners go', 'consequence-exodus-reuters-2021-06-25'],
    ['where did miners go', 'consequence-exodus-reuters-2021-06-25'],
    ['Kazakhstan zzz', 'consequence-bit-mining-kazakhstan-2021-06-21'],
    ['矿工去了哪里', 'consequence-exodus-reuters-2021-06-25'],
    ['法院案件', 'nat-2023-02-17-spc-dual-carbon'],
  ])('finds for “%s” %s', (q, id) => {
    expect(found({ q })).toContain(id);
  });

  it.each([
    ['court', 'muli-county-hydropower-notice-2020-05-21'],
    ['法院', 'muli-county-hydropower-notice-2020-05-21'],
    ['sentenced', 'nat-2021-05-21-fsdc-51'],
    ['United States', 'nat-2021-05-21-fsdc-51'],
  ])('does not find for “%s” %s', (q, id) => {
    expect(found({ q })).not.toContain(id);
  });

  it.each([
    ['court case', 'bj-dongcheng-2021-10-25-mining-contract-void'],
    ['where did miners go', 'consequence-miners-options-2021-06-20'],
    ['法院', 'bj-dongcheng-2021-10-25-mining-contract-void'],
  ])('puts first for “%s” %s', (q, id) => {
    expect([...eventsSaying(q, texts)][0]).toBe(id);
  });

  it('finds of a word inside another nothing', () => {
    expect(found({ q: 'zhund' })).toEqual(found({ q: 'zhundong' }));
    expect(found({ q: 'ydropower' })).toEqual([]);
  });

  it.each([
    ['GPU', '显卡'],
    ['hashrate', '算力'],
    ['tariff', '电价'],
  ])('finds for “%s” what it finds for “%s”', (a, b) => {
    expect(found({ q: a })).toEqual(found({ q: b }));
    expect(found({ q: a }).length).toBeGreaterThan(0);
  });
});
