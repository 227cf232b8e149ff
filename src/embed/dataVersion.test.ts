import { describe, expect, it } from 'vitest';
import { day } from '../time/day';
import { resolveDataVersion } from './dataVersion';

const published = [
  { version: 'cccccccccccc', date: day('2024-11-02') },
  { version: 'bbbbbbbbbbbb', date: day('2024-11-02') },
  { version: 'aaaaaaaaaaaa', date: day('2024-01-05') },
];

describe('a pinned data version', () => {
  it('is the live data when none is asked for', () => {
    expect(resolveDataVersion(null, published)).toEqual({ kind: 'live' });
  });

  it('is found by its hash or by the day of its publication, the newest of that day', () => {
    expect(resolveDataVersion('aaaaaaaaaaaa', published)).toEqual({
      kind: 'pinned',
      version: 'aaaaaaaaaaaa',
    });
    expect(resolveDataVersion('2024-11-02', published)).toEqual({ kind: 'pinned', version: 'cccccccccccc' });
  });

  it('is never replaced silently when it is unknown', () => {
    for (const asked of ['2024-06-01', 'dddddddddddd', 'yesterday'])
      expect(resolveDataVersion(asked, published)).toEqual({ kind: 'unknown', asked });
  });
});
