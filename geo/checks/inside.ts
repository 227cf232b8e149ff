import type { GridPoint, GridRing, GridShape } from '../rings';
import { edgesOf } from '../rings';

/** 1 inside, 0 on the edge, -1 outside. */
function place(ring: GridRing, [x, y]: GridPoint): number {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edgesOf(ring)) {
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    const between =
      Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by);
    if (turn === 0 && between) return 0;
    if (ay > y !== by > y && turn > 0 === by > ay) inside = !inside;
  }
  return inside ? 1 : -1;
}

/** Whether the point lies in the shape or on its edge. */
export function covers(shape: GridShape, point: GridPoint): boolean {
  return shape.polygons.some(
    ([outer, ...holes]) => place(outer!, point) >= 0 && holes.every((hole) => place(hole, point) <= 0),
  );
}
