import { describe, expect, it } from 'vitest';
import type { Source } from '../../events/model';
import { countryNames, sourceView } from './sources';
import { textLang } from './textLang';

const source: Source = {
  title: 'Title',
  publisher: 'Publisher',
  url: 'https://example.org/a',
  publishedOn: null,
  lang: 'en',
  quality: 'official',
  inSeed: false,
  supports: { en: 'detail', zh: '细节' },
  mirror: false,
  retrieved: true,
};

describe('a source', () => {
  it('keeps every mark it has', () => {
    expect(sourceView({ ...source, mirror: true, retrieved: false, inSeed: true })).toMatchObject({
      official: true,
      marks: ['inSeed', 'mirror', 'notOpened'],
    });
    expect(sourceView(source).marks).toEqual([]);
  });

  it('leads nowhere when it has no address or one that is not of the web', () => {
    for (const url of [null, 'javascript:alert(1)', 'data:text/html,x', 'ftp://example.org']) {
      expect(sourceView({ ...source, url }).href).toBeNull();
    }
  });

  it('without a headline seen has no title', () => {
    expect(sourceView({ ...source, title: '[标题未见]' }).title).toBeNull();
    expect(sourceView({ ...source, title: '[title not visible]' }).title).toBeNull();
  });
});

describe('the language of a text', () => {
  it.each([
    ['四川26个项目', 'zh', 'zh-Hans'],
    ['四川蜀天', 'en', 'zh-Hans'],
    ['(reprint on xlooo.com)', 'zh', 'en'],
    ['2020年第一批水电消纳示范企业名单 (page not opened)', 'zh', 'zh-Hans'],
    ['Deadline for Sichuan', 'en', 'en'],
    ['비트코인 채굴', 'ko', 'ko'],
    ['La Cina vieta', 'it', 'it'],
  ] as const)('of %s on a page in %s is %s', (text, declared, tag) => {
    expect(textLang(text, declared)).toBe(tag);
  });
});

describe('countries', () => {
  it('are named in the reader’s language', () => {
    expect(countryNames(['KZ', 'US'], 'en')).toEqual(['Kazakhstan', 'United States']);
    expect(countryNames(['KZ', 'US'], 'zh')).toEqual(['哈萨克斯坦', '美国']);
  });
});
