import { describe, expect, it } from 'vitest';
import { fold } from '../../events/fold';
import { builtRecord } from './testing/builtRecord';
import { toPinyin } from './pinyin';

const { documents } = builtRecord().search;

/** `kind id` of what a reader finds who types `query`. */
function find(query: string): string[] {
  const folded = fold(query);
  return documents
    .filter(({ keys }) => keys.some((key) => key.includes(folded)))
    .map(({ kind, id }) => `${kind} ${id}`);
}

describe('search finds', () => {
  it.each([
    ['a place in Chinese', '雅安', 'place 511800'],
    ['a place in English, without its accents', 'garze', 'place 513300'],
    ['a place in pinyin without tones', 'sichuan', 'place 510000'],
    ['a place by its syllables run together', 'yaan', 'place 511800'],
    ['a place whose pinyin has ü, typed v', 'lvliang', 'place 141100'],
    ['an event in Chinese', '零点集体断电', 'event sichuan-midnight-power-cut-2021-06-20'],
    ['an event in English', 'zhundong', 'event xj-changji-2021-06-09-zhundong-halt'],
    ['an event in pinyin', 'zhundongyuanqu', 'event xj-changji-2021-06-09-zhundong-halt'],
    ['a company in Chinese', '黑水科迪', 'company aba-1-heishui-kedi'],
    ['a company by a variant of its name', '黑水科迪大数据科技', 'company aba-1-heishui-kedi'],
    ['a company in pinyin', 'kangdingguorong', 'company ganzi-1-kangding-guorong'],
    ['a company known in English only', 'ganzi changhe', 'company ganzi-2-changhe'],
    ['an issuer in pinyin', 'qinghaishenggongyehexinxihuating', 'issuer 青海省工业和信息化厅'],
    ['a document by a part of its title', '防范比特币风险', 'document nat-2013-12-05-bitcoin-risk-notice'],
    ['a document by its number', '1283号', 'document nat-2021-09-03-ndrc-1283'],
    ['a statement of the article', '211 domestic', 'fact platforms-211'],
    ['a statement in Chinese', '交易平台211家', 'fact platforms-211'],
    ['a statement in pinyin', 'jiaoyipingtai211jia', 'fact platforms-211'],
    ['a statement by what research found about it', '85 token-sale', 'fact platforms-211'],
  ])('%s', (_what, query, hit) => expect(find(query)).toContain(hit));

  it('nothing for an unnamed slot, whose operator is not known', () => {
    expect(documents.filter(({ kind, id }) => kind === 'company' && id.includes('unnamed'))).toEqual([]);
  });
});

describe('search documents', () => {
  it('have folded keys, each once, and text in both languages', () => {
    for (const { keys, text, id } of documents) {
      expect(keys, id).toEqual([...new Set(keys.map(fold))]);
      expect(text.zh && text.en, id).toBeTruthy();
    }
  });

  it('are unique by kind and id', () => {
    const names = documents.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('pinyin', () => {
  it('has no tones, spaces or punctuation and reads the names that dictionaries get wrong', () => {
    expect(toPinyin('重庆“挖矿”，BIT Mining 26个')).toBe('chongqingwakuangbitmining26ge');
    expect(toPinyin('喀什')).toBe('kashi');
    expect(toPinyin('新都区')).toBe('xinduqu');
  });
});
