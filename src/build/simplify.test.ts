import { expect, it } from 'vitest';
import { pathRings } from '../drawing/box';
import { simplerBorders } from './simplify';

/** Two units with a border from (10,0) to (10,40), which has a small corner and a large one, and an enclave of the first. */
const PATHS = {
  west: 'M0 0l10 0 1 10-1 10-6 10 6 10-10 0zM2 2l4 0 0 1 0 3-4 0z',
  east: 'M20 40l-10 0-6-10 6-10 1-10-1-10 10 0z',
  inner: 'M6 6l0-3 0-1-4 0 0 4z',
  islet: 'M30 0l1 0 0 1z',
};

const points = (path: string | undefined) => pathRings(path ?? '').map((ring) => new Set(ring.map(String)));

it('a border that two units share loses the same corners in both, the small ones, and ends where it did', () => {
  const { west, east, inner } = simplerBorders(PATHS, 12);
  const [outline, hole] = points(west);
  expect(outline).toEqual(new Set(['0,0', '10,0', '10,20', '4,30', '10,40', '0,40']));
  expect(points(east)[0]).toEqual(new Set(['20,0', '20,40', '10,0', '10,20', '4,30', '10,40']));
  expect(points(inner)[0]).toEqual(hole);
});

it('an island smaller than every corner stays', () => {
  expect(simplerBorders(PATHS, 12).islet).toBe(PATHS.islet);
});
