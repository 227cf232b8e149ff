import { contains } from '../../drawing/cartography/contains';
import type { Adcode } from '../../regions/region';
import type { DrawnRegion } from './drawn';

/** Finds the unit under a point of the map. */
export interface HitTest {
  /**
   * The topmost unit at a point in figure units, or null for sea and neighbours. A unit too small to be met at scale `k`
   * (pixels per unit) is met within `reach` pixels of its label point.
   */
  at(point: readonly [number, number], k: number, reach: number): Adcode | null;
}

/** A unit smaller than this on the screen, in pixels, is hard to meet. */
const SMALL = 18;

/**
 * The same test for both renderers, so that a tap means the same in each. `regions` in drawing order, later ones on top;
 * `isShown` says which of them are drawn now.
 */
export function createHitTest(
  regions: readonly DrawnRegion[],
  isShown: (adcode: Adcode) => boolean,
): HitTest {
  const topFirst = [...regions].reverse();
  return {
    at([x, y], k, reach) {
      const near = topFirst.find(({ adcode, box, label }) => {
        const size = Math.max(box.x1 - box.x0, box.y1 - box.y0) * k;
        return size < SMALL && Math.hypot(x - label[0], y - label[1]) * k <= reach && isShown(adcode);
      });
      if (near) return near.adcode;
      const hit = topFirst.find(
        ({ adcode, box, rings }) =>
          x >= box.x0 &&
          x <= box.x1 &&
          y >= box.y0 &&
          y <= box.y1 &&
          isShown(adcode) &&
          contains(rings(), [x, y]),
      );
      return hit?.adcode ?? null;
    },
  };
}
