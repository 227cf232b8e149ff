import { describe, expect, it } from 'vitest';
import { eventsSaying } from './fullText';
import { createEventStore } from './store';
import { synonymsOf } from './synonyms';
import { detailsOf, longTexts } from './testing/smallDetails';
import { event, recordIndex } from './testing/smallRecord';

/** What each event of a small record says: in its title, and in its summary. */
const SAID: Readonly<Record<string, readonly [title: string, titleZh: string, summary: string]>> = {
  shutdown: ['Highland tells every mine to shut', '高原要求矿场关停', 'in ZHUNDONG and elsewhere'],
  plant: ['a plant sells hydropower', '一家电厂卖电', 'statesmen unite; firms stop courting buyers'],
  paper: ['a paper on contracts', '一份文件', 'it asks each court to be careful. 法院审理案件时应慎重。'],
  void: ['a court voids a contract', '法院判决合同无效', 'the first such court case'],
  appeal: ['an appeal is rejected', '上诉被驳回', 'the court gave its ruling. 法院作出裁判。'],
  theft: ['ten sentenced for theft', '十人获刑', 'each goes to prison'],
  exodus: ['miners move overseas', '矿工外迁', 'some to Kazakhstan, most to the United States'],
  options: ['where miners go', '矿工的去处', 'three ways are open to them: where did miners go?'],
  cards: ['graphics cards are dear', '显卡涨价', 'the hash rate falls, 算力下降'],
  prices: ['GPU prices', '显卡价格', 'the surcharge on power is the 电价 of miners'],
};

const { index, gazetteer } = createEventStore(
  recordIndex({ events: Object.entries(SAID).map(([id, [en, zh]]) => event(id, { title: { zh, en } })) }),
);
const details = detailsOf(
  Object.entries(SAID).map(([id, [, , text]]) => longTexts(id, { summary: { zh: '', en: text } })),
);
const found = (query: string) => [...eventsSaying(query, { gazetteer, events: index.events, details })];

describe('the words of a filter', () => {
  it.each(['Highland shut', '高原 关停', 'zhundong', 'Zhundong 关停'])(
    'are all looked for, in both languages, in any case: %s',
    (query) => {
      expect(found(query)).toEqual(['shutdown']);
    },
  );

  it('begin a word and are never found inside one', () => {
    expect(found('zhund')).toEqual(['shutdown']);
    expect(found('hundong')).toEqual([]);
    expect(found('ydropower')).toEqual([]);
  });

  it.each([
    ['court', ['void', 'paper', 'appeal']],
    ['法院', ['void', 'paper', 'appeal']],
    ['sentence', ['theft']],
    ['United States', ['exodus']],
  ])('find whole words in any form, and no other word that begins so: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['Kazakhstan zzz', ['exodus']],
    ['where are the miners', ['exodus', 'options', 'prices']],
    ['矿工去了哪里', ['exodus', 'options', 'prices']],
    ['法院案件', ['paper', 'void', 'appeal']],
  ])(
    'find what holds the most of them where nothing holds all, and leave out what only asks: %s',
    (query, ids) => {
      expect(found(query)).toEqual(ids);
    },
  );

  it.each([
    ['court case', 'void'],
    ['where did miners go', 'options'],
    ['法院', 'void'],
  ])('put first what holds them as they are written, or in its title: %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('do not take the words of an answer for those of a question', () => {
    expect(found('where did miners go')).toContain('exodus');
    expect(synonymsOf('overseas')).not.toContain('went');
  });

  it.each([
    ['GPU', '显卡'],
    ['hashrate', '算力'],
    ['tariff', '电价'],
  ])('%s finds what %s finds', (a, b) => {
    expect(found(a).toSorted()).toEqual(found(b).toSorted());
    expect(found(a).length).toBeGreaterThan(0);
  });
});
