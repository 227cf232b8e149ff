import { describe, expect, it } from 'vitest';
import { typographic, withTypography } from './typographic';

describe('English quotes', () => {
  it('are curled, single and double', () => {
    expect(typographic("Sichuan's 26 suspected projects")).toBe('Sichuan’s 26 suspected projects');
    expect(typographic("the miners' options")).toBe('the miners’ options');
    expect(typographic('It was "illegal business".')).toBe('It was “illegal business”.');
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
