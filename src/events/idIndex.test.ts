import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idIndex } from './idIndex';

describe('the index of ids', () => {
  it('finds what a map finds, whatever the ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), fc.array(fc.string()), (ids, others) => {
        const index = idIndex(ids.map((id) => ({ id })));
        const map = new Map(ids.map((id, at) => [id, at]));
        for (const id of [...ids, ...others]) expect(index.get(id)).toBe(map.get(id));
      }),
    );
  });

  it('refuses an id given twice', () => {
    expect(() => idIndex([{ id: 'a' }, { id: 'b' }, { id: 'a' }])).toThrow('twice: a');
  });
});
