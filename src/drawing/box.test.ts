import { expect, test } from 'vitest';
import { pathBox, pathRings, touches } from './box';

const RING = 'M10 10h20v20h-20zm5 5l0 10 10 0 0-10z';

test('reads relative and absolute steps, and begins again where a ring was closed', () => {
  expect(pathRings(RING)).toEqual([
    [
      [10, 10],
      [30, 10],
      [30, 30],
      [10, 30],
    ],
    [
      [15, 15],
      [15, 25],
      [25, 25],
      [25, 15],
    ],
  ]);
  expect(pathBox('M1.5 2L-4 8V10H3Z')).toEqual({ x: -4, y: 2, width: 7, height: 8 });
  expect(() => pathBox('')).toThrow(RangeError);
});

test('boxes touch when they come closer than the gap', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  expect(touches(box, { x: 11, y: 0, width: 5, height: 5 })).toBe(false);
  expect(touches(box, { x: 11, y: 0, width: 5, height: 5 }, 2)).toBe(true);
});
