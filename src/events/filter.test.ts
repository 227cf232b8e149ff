import { describe, expect, it } from 'vitest';
import { facetCounts, FACETS, filterEvents, NO_FILTER, valuesIn, type EventFilter } from './filter';
import { eventsSaying } from './fullText';
import { synonymsOf } from './synonyms';
import { REAL_STORE, RECORD } from './testing/publishedRecord';

const { gazetteer } = REAL_STORE;
const events = RECORD.index.events;
const source = { gazetteer, events, details: RECORD.details };
const found = (filter: Partial<EventFilter>) =>
  filterEvents(events, { ...NO_FILTER, ...filter }, source).map(({ id }) => id);

describe('a filter', () => {
  it('lets everything pass that is not asked for', () => {
    expect(found({})).toHaveLength(events.length);
  });

  it('takes any value of a facet, and needs every facet', () => {
    const orders = found({ force: ['order'] });
    const both = found({ force: ['order', 'draft'] });
    expect(both.length).toBe(orders.length + found({ force: ['draft'] }).length);
    expect(found({ force: ['order'], kind: ['power-price'] })).toEqual(
      found({ kind: ['power-price'] }).filter((id) => orders.includes(id)),
    );
  });

  it('finds, under a province, what its prefectures and counties did, and under the nation what the nation did alone', () => {
    expect(found({ place: ['510000'] })).toEqual(expect.arrayContaining(found({ place: ['513300'] })));
    for (const id of found({ place: ['100000'] })) {
      const { adcode, related = [] } = REAL_STORE.event(id)!;
      expect([adcode, ...related]).toContain('100000');
    }
  });

  it('counts each value as if it were chosen as well, its own facet not asked', () => {
    for (const facet of FACETS) {
      const filter = { ...NO_FILTER, force: ['order'], topic: ['mining'] };
      for (const [value, count] of facetCounts(events, filter, source, facet))
        expect(found({ ...filter, [facet]: [value] }), `${facet} ${value}`).toHaveLength(count);
    }
  });

  it('has no answer before the long texts are there, where it needs them', () => {
    const waiting = { gazetteer, events, details: null };
    expect(filterEvents(events, { ...NO_FILTER, q: '水电' }, waiting)).toEqual([]);
    expect(filterEvents(events, { ...NO_FILTER, kind: ['power-cut'] }, waiting)).toEqual([]);
    expect(filterEvents(events, { ...NO_FILTER, force: ['order'] }, waiting)).toHaveLength(
      found({ force: ['order'] }).length,
    );
  });
});

describe('the words of a filter', () => {
  it.each([
    ['Qinghai shut', 'qh-2021-06-09-full-shutdown'],
    ['青海 关停', 'qh-2021-06-09-full-shutdown'],
    ['ZHUNDONG', 'xj-changji-2021-06-09-zhundong-halt'],
  ])('are all looked for, in both languages, in any case: %s', (q, id) => {
    expect(found({ q })).toContain(id);
  });

  it('begin a word and are never found inside one', () => {
    expect(found({ q: 'zhund' })).toEqual(found({ q: 'zhundong' }));
    expect(found({ q: 'ydropower' })).toEqual([]);
  });

  it.each([
    ['court', 'bj-dongcheng-2021-10-25-mining-contract-void', 'muli-county-hydropower-notice-2020-05-21'],
    ['法院', 'bj-dongcheng-2021-10-25-mining-contract-void', 'muli-county-hydropower-notice-2020-05-21'],
    ['sentenced', 'zhenjiang-theft-sentences-2019-12-24', 'nat-2021-05-21-fsdc-51'],
    ['United States', 'consequence-china-share-zero-and-rebound-2021', 'nat-2021-05-21-fsdc-51'],
  ])('find whole words in any form, and no other word that begins so: %s', (q, id, other) => {
    expect(found({ q })).toContain(id);
    expect(found({ q })).not.toContain(other);
  });

  it.each([
    ['court case', 'bj-chaoyang-2021-12-15-mining-contract-void'],
    ['where did the miners go', 'consequence-exodus-reuters-2021-06-25'],
    ['Kazakhstan zzz', 'consequence-bit-mining-kazakhstan-2021-06-21'],
    ['矿工去了哪里', 'consequence-exodus-reuters-2021-06-25'],
    ['法院案件', 'nat-2023-02-17-spc-dual-carbon'],
  ])(
    'find what holds the most of them where nothing holds all, and leave out what only asks: %s',
    (q, id) => {
      expect(found({ q })).toContain(id);
    },
  );

  it.each([
    ['court case', 'bj-dongcheng-2021-10-25-mining-contract-void'],
    ['where did miners go', 'consequence-miners-options-2021-06-20'],
    ['法院', 'bj-dongcheng-2021-10-25-mining-contract-void'],
  ])('put first what holds them as they are written, or in its title: %s', (q, id) => {
    expect([...eventsSaying(q, source)][0]).toBe(id);
  });

  it('do not take the words of an answer for those of a question', () => {
    expect(found({ q: 'where did miners go' })).toContain('consequence-exodus-reuters-2021-06-25');
    expect(synonymsOf('overseas')).not.toContain('went');
  });

  it.each([
    ['GPU', '显卡'],
    ['hashrate', '算力'],
    ['tariff', '电价'],
  ])('%s finds what %s finds', (a, b) => {
    expect(found({ q: a })).toEqual(found({ q: b }));
    expect(found({ q: a }).length).toBeGreaterThan(0);
  });
});

it('a court’s ruling is a kind of its own, and what a court announces otherwise is none', () => {
  expect(found({ kind: ['court-ruling'] })).toEqual([
    'zhenjiang-theft-sentences-2019-12-24',
    'bj-dongcheng-2021-10-25-mining-contract-void',
    'bj-chaoyang-2021-12-15-mining-contract-void',
    'jiangxi-xiao-yi-sentence-2023-08-22',
  ]);
});

it('every event of the record has its force, topic, certainty and a place among the values', () => {
  for (const event of events) {
    expect(valuesIn(event, 'place', source).length).toBeGreaterThan(0);
    expect(valuesIn(event, 'force', source)).toEqual([event.force]);
  }
});
