import { describe, expect, it } from 'vitest';
import { countryNames } from './countries';

describe('countries', () => {
  it('are named in the reader’s language', () => {
    expect(countryNames(['KZ', 'US'], 'en')).toEqual(['Kazakhstan', 'United States']);
    expect(countryNames(['KZ', 'US'], 'zh')).toEqual(['哈萨克斯坦', '美国']);
  });
});
