import { describe, expect, it } from 'vitest';
import { typographic, withTypography } from './typographic';

describe('English quotes', () => {
  it.each([
    ["deadline for Sichuan's 26 listed projects", 'deadline for Sichuan’s 26 listed projects'],
    ["the miners' options", 'the miners’ options'],
    ['It was "illegal business".', 'It was “illegal business”.'],
  ])('%s', (typed, shown) => {
    expect(typographic(typed)).toBe(shown);
  });

  it('are told from what parts syllables in pinyin', () => {
    expect(typographic("Ya'an and Xi'an")).toBe("Ya'an and Xi'an");
    expect(typographic("Ya'an's eight projects")).toBe("Ya'an’s eight projects");
  });

  it('are left alone in Chinese and in titles of sources', () => {
    const source = { title: 'China\'s "ban"', supports: { zh: '"', en: 'it\'s "so"' } };
    expect(withTypography(source)).toEqual({
      title: 'China\'s "ban"',
      supports: { zh: '"', en: 'it’s “so”' },
    });
  });
});
