import { describe, expect, it } from 'vitest';
import { stateText } from './stateText';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE } from './url';

describe('the text of a state', () => {
  it('is its canonical query and the data version', () => {
    expect(stateText(DEFAULT_STATE, 'abc', context)).toBe('data=abc');
    expect(stateText({ ...DEFAULT_STATE, lang: 'zh' }, 'abd', context)).toBe('lang=zh&data=abd');
  });

  it('ignores flags and what lives in this page only', () => {
    const other = {
      ...DEFAULT_STATE,
      theme: 'dark',
      renderer: 'figure',
      playing: true,
      hover: '510000',
    } as const;
    expect(stateText(other, 'abc', context)).toBe(stateText(DEFAULT_STATE, 'abc', context));
  });
});
