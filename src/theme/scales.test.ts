import { expect, test } from 'vitest';
import { densityHeight, projectRadius } from './scales';

test('the area of a project circle is in proportion to its count', () => {
  expect(projectRadius(8) ** 2 / projectRadius(1) ** 2).toBeCloseTo(8, 10);
  expect(projectRadius(26) ** 2 / projectRadius(1) ** 2).toBeCloseTo(26, 10);
});

test('density goes from nothing to the full height and never over it', () => {
  expect(densityHeight(0, 10, 40)).toBe(0);
  expect(densityHeight(5, 10, 40)).toBe(20);
  expect(densityHeight(12, 10, 40)).toBe(40);
  expect(densityHeight(0, 0, 40)).toBe(0);
});
