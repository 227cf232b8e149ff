import { describe, expect, it } from 'vitest';
import { typographic, withTypography } from './typographic';

describe('English quotes', () => {
  it.each([
    ["deadline for Sichuan's 26 listed projects", 'deadline for Sichuan’s 26 listed projects'],
    ["the miners' options", 'the miners’ options'],
    ['It was "illegal business".', 'It was “illegal business”.'],
    ["Ya'an and Xi'an", "Ya'an and Xi'an"],
    ["Ya'an's eight projects", "Ya'an’s eight projects"],
  ])('%s', (typed, shown) => {
    expect(typographic(typed)).toBe(shown);
  });

  it('are left alone in Chinese and in titles of sources', () => {
    const source = { title: 'China\'s "ban"', supports: { zh: '"', en: 'it\'s "so"' } };
    expect(withTypography(source)).toEqual({
      title: 'China\'s "ban"',
      supports: { zh: '"', en: 'it’s “so”' },
    });
  });
});
