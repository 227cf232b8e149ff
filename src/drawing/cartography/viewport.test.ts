import { expect, test } from 'vitest';
import { NATION } from '../../regions/region';
import { holds, pathBox } from '../box';
import { baked, provinces } from '../testing/fixture';
import { COUNTRY, viewportOf } from './viewport';

test('the country is the whole figure and holds every province', () => {
  expect(viewportOf(baked, NATION)).toEqual(COUNTRY);
  for (const adcode of provinces)
    expect(holds(COUNTRY, pathBox(baked.provinces[adcode]!)), adcode).toBe(true);
});

test.each([0.6, 900 / 758, 1.9])('an entered province is whole, at width to height %f', (aspect) => {
  for (const adcode of provinces) {
    const viewport = viewportOf(baked, adcode, aspect);
    expect(viewport.width / viewport.height).toBeCloseTo(aspect, 6);
    expect(holds(viewport, pathBox(baked.provinces[adcode]!)), adcode).toBe(true);
    if (viewport.width <= COUNTRY.width && viewport.height <= COUNTRY.height) {
      expect(holds(COUNTRY, viewport), adcode).toBe(true);
    }
  }
});

test('a province without a shape is an error', () => {
  expect(() => viewportOf({ ...baked, provinces: {} }, '510000')).toThrow(RangeError);
});
