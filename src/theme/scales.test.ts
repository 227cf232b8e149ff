import { expect, test } from 'vitest';
import { densityHeight, projectRadius } from './scales';

test.each(['country', 'province'] as const)(
  'the area of a circle is in proportion to its count in the %s',
  (view) => {
    expect(projectRadius(8, view) ** 2 / projectRadius(1, view) ** 2).toBeCloseTo(8, 10);
    expect(projectRadius(26, view) ** 2 / projectRadius(1, view) ** 2).toBeCloseTo(26, 10);
  },
);

test('inside the province the circle of one project has room for its number', () => {
  expect(projectRadius(1, 'province')).toBeGreaterThanOrEqual(6);
});

test('density goes from nothing to the full height and never over it', () => {
  expect(densityHeight(0, 10, 40)).toBe(0);
  expect(densityHeight(5, 10, 40)).toBe(20);
  expect(densityHeight(12, 10, 40)).toBe(40);
  expect(densityHeight(0, 0, 40)).toBe(0);
});
