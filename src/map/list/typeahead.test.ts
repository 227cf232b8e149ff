import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../regions/gazetteer';
import { loadRegions } from '../../regions/load';
import { typeaheadIndex } from './typeahead';

const { children } = createGazetteer(loadRegions());
const provinces = children('100000');
const reach = (current: number, typed: string) => {
  const index = typeaheadIndex(provinces, current, typed);
  return index === undefined ? undefined : provinces[index]!.short.en;
};

describe('typing a name in the list of regions', () => {
  it.each([
    ['sic', 'Sichuan'],
    ['si', 'Sichuan'],
    ['neimeng', 'Inner Mongolia'],
    ['inner m', 'Inner Mongolia'],
    ['四', 'Sichuan'],
    ['xizang', 'Tibet'],
    ['taiw', 'Taiwan'],
  ])('%s leads to %s', (typed, name) => {
    expect(reach(0, typed)).toBe(name);
  });

  it('moves on with one letter and goes round at the end', () => {
    const first = typeaheadIndex(provinces, 0, 'g')!;
    const second = typeaheadIndex(provinces, first, 'g')!;
    expect(second).toBeGreaterThan(first);
    expect(typeaheadIndex(provinces, provinces.length - 1, 'b')).toBe(0);
  });

  it('forgives accents and apostrophes', () => {
    const sichuan = children('510000');
    expect(sichuan[typeaheadIndex(sichuan, 0, 'yaan')!]!.short.en).toBe("Ya'an");
    expect(sichuan[typeaheadIndex(sichuan, 0, 'garze')!]!.adcode).toBe('513300');
  });

  it('stays where it is when nothing begins so', () => {
    expect(reach(3, 'zz')).toBeUndefined();
  });
});
