import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../events/model';
import { RECORD } from '../../events/testing/publishedRecord';
import { rank } from './rank';

const found = (query: string, limit = 12) =>
  rank(RECORD.search, query)
    .slice(0, limit)
    .map(({ document }) => `${document.kind} ${document.id}`);
const doc = (kind: SearchDocument['kind'], id: string, ...keys: string[]): SearchDocument => ({
  kind,
  id,
  text: { en: id, zh: id },
  keys,
});
const order = (query: string, ...documents: SearchDocument[]) =>
  rank({ documents }, query).map(({ document }) => document.id);

describe('search', () => {
  it.each([['四川'], ['sichuan'], ['Sichuan'], ['SICHUAN '], ['si chuan'], ['Sìchuān']])(
    'finds Sichuan first for “%s”',
    (query) => {
      expect(found(query)[0]).toBe('place 510000');
    },
  );

  it.each(['准东', 'zhundong', 'zhun dong', '关停 准东'])(
    'finds an event by Chinese words inside its title and by their pinyin: “%s”',
    (query) => {
      const zone = doc('event', 'zone', '昌吉准东园区矿场关停', 'changjizhundongyuanqukuangchangguanting');
      expect(order(query, doc('event', 'other', '昌吉矿场'), zone)).toEqual(['zone']);
    },
  );

  it.each([
    ['雲南', 'place 530000'],
    ['內蒙古', 'place 150000'],
    ['臺灣', 'place 710000'],
    ['nmg', 'place 150000'],
    ['510000', 'place 510000'],
    ['CN-SC', 'place 510000'],
    ['Szechwan', 'place 510000'],
    ['Peking', 'place 110000'],
    ['canton', 'place 440100'],
  ])('finds a place in traditional characters, by initials, codes and old names: “%s”', (query, hit) => {
    expect(found(query)[0]).toBe(hit);
  });

  it.each([
    ['挖礦', '挖矿'],
    ['比特幣', '比特币'],
    ['bitcoin', '比特币'],
    ['hash rate', '算力'],
    ['power cut', '断电'],
  ])('finds for “%s” what “%s” finds', (query, other) => {
    const all = found(query, 500);
    expect(found(other, 500).length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining(found(other, 500)));
  });

  it('finds every event by its title in both languages', () => {
    for (const { id, title } of RECORD.index.events) {
      expect(found(title.zh, 50), id).toContain(`event ${id}`);
      expect(found(title.en, 50), id).toContain(`event ${id}`);
    }
  });

  it('puts the whole name before its start, that before a later word, that before the inside of one', () => {
    const documents = [
      doc('place', 'inside', 'xleshan'),
      doc('place', 'word', 'near leshan'),
      doc('place', 'start', 'leshan city'),
      doc('place', 'whole', 'leshan'),
    ];
    expect(order('leshan', ...documents.slice(0, 3))).toEqual(['start', 'word', 'inside']);
    expect(order('leshan', ...documents)).toEqual(['whole', 'start', 'word']);
  });

  it.each([
    ['court', 'court sentences ten', 'firms stop courting miners'],
    ['sentenced', 'court sentences ten', 'sentencedness'],
    ['mine', 'owners of two mines', 'minerals'],
  ])('puts “%s” as a whole word, in any form, before the start of another', (query, whole, start) => {
    expect(order(query, doc('place', 'start', start), doc('event', 'whole', whole))).toEqual([
      'whole',
      'start',
    ]);
  });

  it('puts places before companies, events, bodies, documents and the article that match as well', () => {
    const kinds = ['fact', 'document', 'issuer', 'event', 'company', 'place'] as const;
    expect(order('ya', ...kinds.map((kind) => doc(kind, kind, 'yaan')))).toEqual([...kinds].reverse());
  });

  it('takes the words of a query in any order and needs all of them', () => {
    const both = doc('event', 'both', 'sichuan lists eight projects');
    expect(order('projects sichuan', both)).toEqual(['both']);
    expect(order('projects yunnan', both)).toEqual([]);
  });

  it('finds nothing for an empty query', () => {
    expect(found('  ')).toEqual([]);
  });

  it('finds no event, document or statement by a chance piece of the pinyin of other words', () => {
    expect(found('Huobi')).toEqual([]);
    expect(
      order('huobi', doc('event', 'currency', 'xunihuobi'), doc('company', 'company', 'xunihuobi')),
    ).toEqual(['company']);
  });

  it('finds by a word what is called by another that means the same', () => {
    const named = doc('event', 'named', 'fall of the hash rate');
    expect(order('hashrate', named)).toEqual(['named']);
    expect(order('算力', named)).toEqual(['named']);
  });
});
