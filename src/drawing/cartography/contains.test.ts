import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathRings, type Point } from '../box';
import { contains } from './contains';

const RINGS = pathRings('M10 10h20v20h-20zm5 5l0 10 10 0 0-10z');

test('a hole is outside', () => {
  expect(contains(RINGS, [12, 12])).toBe(true);
  expect(contains(RINGS, [20, 20])).toBe(false);
  expect(contains(RINGS, [40, 20])).toBe(false);
  expect(contains(RINGS, [12, 1000])).toBe(false);
  expect(contains([], [12, 12])).toBe(false);
});

/** How often a line from the point to the right crosses an edge, over all edges. */
function crossings(rings: readonly (readonly Point[])[], [x, y]: Point): number {
  return rings.flatMap((ring) =>
    ring.filter(([ax, ay], i) => {
      const [bx, by] = ring.at(i - 1)!;
      return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    }),
  ).length;
}

test('agrees with counting every edge, for any rings and also at the height of their corners', () => {
  const at = fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10);
  const point = fc.tuple(at, at);
  fc.assert(
    fc.property(
      fc.array(fc.array(point, { minLength: 1, maxLength: 60 }), { maxLength: 4 }),
      fc.array(point),
      (rings, points) => {
        for (const one of points) expect(contains(rings, one)).toBe(crossings(rings, one) % 2 === 1);
      },
    ),
  );
});
