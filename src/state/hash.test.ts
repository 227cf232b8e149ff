import { describe, expect, it } from 'vitest';
import { stateHash } from './hash';
import { testContext as context } from './testing/context';
import { DEFAULT_STATE } from './url';

describe('the state hash', () => {
  it('is the SHA-256 of the canonical state and the data version', () => {
    expect(stateHash(DEFAULT_STATE, 'abc', context)).toMatch(/^[0-9a-f]{64}$/);
    expect(stateHash(DEFAULT_STATE, 'abc', context)).not.toBe(stateHash(DEFAULT_STATE, 'abd', context));
  });

  it('ignores flags and what lives in this page only', () => {
    const other = {
      ...DEFAULT_STATE,
      theme: 'dark',
      renderer: 'figure',
      playing: true,
      hover: '510000',
    } as const;
    expect(stateHash(other, 'abc', context)).toBe(stateHash(DEFAULT_STATE, 'abc', context));
  });
});
