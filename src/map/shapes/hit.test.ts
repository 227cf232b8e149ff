import { describe, expect, it } from 'vitest';
import type { DrawnRegion } from './drawn';
import { createHitTest } from './hit';

function square(adcode: string, x0: number, y0: number, size: number): DrawnRegion {
  const half = size / 2;
  const box = { x0, y0, x1: x0 + size, y1: y0 + size };
  // The lower right half of the square is not part of the unit.
  const ring = [
    [x0, y0],
    [box.x1, y0],
    [x0, box.y1],
  ] as const;
  return { adcode, level: 'province', path: '', rings: () => [ring], box, label: [x0 + half, y0 + half] };
}
const regions = [square('510000', 0, 0, 100), square('513200', 20, 20, 40), square('820000', 200, 200, 1)];
const everywhere = () => true;

describe('finding the unit under a point', () => {
  it('takes the topmost unit, and the one below where that is not drawn', () => {
    const all = createHitTest(regions, everywhere);
    expect(all.at([30, 30], 1, 6)).toBe('513200');
    expect(all.at([80, 10], 1, 6)).toBe('510000');
    const outer = createHitTest(regions, (adcode) => adcode !== '513200');
    expect(outer.at([30, 30], 1, 6)).toBe('510000');
  });

  it('asks the outline, not only the box', () => {
    expect(createHitTest(regions, everywhere).at([90, 90], 1, 6)).toBeNull();
  });

  it('lets a tiny unit be met beside it, until it is large enough', () => {
    const test = createHitTest(regions, everywhere);
    expect(test.at([205, 200.5], 1, 6)).toBe('820000');
    expect(test.at([210, 200.5], 1, 6)).toBeNull();
    expect(test.at([205, 200.5], 40, 6)).toBeNull();
  });
});
