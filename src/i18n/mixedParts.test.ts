import { describe, expect, it } from 'vitest';
import { mixedParts } from './mixedParts';

/** Foreign words in brackets. */
const marked = (text: string, lang: 'zh' | 'en') =>
  mixedParts(text, lang)
    .map((part) => (part.foreign ? `[${part.text}]` : part.text))
    .join('');

describe('words of the other language in a text', () => {
  it.each([
    ['According to 电商报, miners lost heavily.', 'According to [电商报], miners lost heavily.'],
    ['the bureau (自然资源局 / 国土资源局).', 'the bureau ([自然资源局 / 国土资源局]).'],
    ['坚决 (resolutely) and 打击', '[坚决] (resolutely) and [打击]'],
    ['Nothing here.', 'Nothing here.'],
  ])('are found in English: %s', (text, expected) => {
    expect(marked(text, 'en')).toBe(expected);
  });

  it.each([
    ['写作“云南国家电网”（State Grid of Yunnan）；', '写作“云南国家电网”（[State Grid of Yunnan]）；'],
    ['据CoinDesk译文，共173家', '据CoinDesk译文，共173家'],
    ['《The Law Reviews》所载', '《[The Law Reviews]》所载'],
  ])('are found in Chinese, single names left alone: %s', (text, expected) => {
    expect(marked(text, 'zh')).toBe(expected);
  });

  it('lose nothing of the text', () => {
    const text = 'BIT Mining与State Grid，2021年';
    expect(
      mixedParts(text, 'zh')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
