import { describe, expect, it } from 'vitest';
import { textLang } from './textLang';

describe('the language of a text', () => {
  it.each([
    ['四川26个项目', 'zh'],
    ['四川蜀天', 'en'],
    ['2020年第一批水电消纳示范企业名单 (page not opened)', 'zh'],
  ] as const)('of %s on a page in %s is simplified Chinese', (text, declared) => {
    expect(textLang(text, declared)).toBe('zh-Hans');
  });

  it.each([
    ['(reprint on xlooo.com)', 'zh', 'en'],
    ['Deadline for Sichuan', 'en', 'en'],
    ['비트코인 채굴', 'ko', 'ko'],
    ['La Cina vieta', 'it', 'it'],
  ] as const)('of %s on a page in %s is %s', (text, declared, tag) => {
    expect(textLang(text, declared)).toBe(tag);
  });
});
