import { oncePer } from '../../events/oncePer';
import type { Box, Point } from '../box';

type Rings = readonly (readonly Point[])[];

/** Edges of rings by the height at which they lie, so that a point meets those alone that a level line through it could cross. */
interface Bands {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Bands per unit of height. */
  readonly density: number;
  /** For each band the ends of its edges, four numbers an edge. */
  readonly edges: readonly (readonly number[])[];
}

/** Points of a shape per band: with fewer the bands cost more to make than they save. */
const POINTS_PER_BAND = 8;

function bandsOf(rings: Rings): Bands {
  let [left, right, top, bottom, points] = [Infinity, -Infinity, Infinity, -Infinity, 0];
  for (const ring of rings) {
    points += ring.length;
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const count = Math.ceil(points / POINTS_PER_BAND);
  const density = bottom > top ? count / (bottom - top) : 0;
  const edges: number[][] = Array.from({ length: count + 1 }, () => []);
  const bandOf = (y: number) => Math.floor((y - top) * density);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [[ax, ay], [bx, by]] = [ring[i]!, ring[j]!];
      const [from, to] = [bandOf(ay), bandOf(by)];
      for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) edges[at]!.push(ax, ay, bx, by);
    }
  }
  return { left, right, top, density, edges };
}

/** Names try hundreds of places on the same shape, and the same shapes are drawn on every day. */
const cachedBands = oncePer(bandsOf);

/** Where a level line at the height of `y` crosses the edges. */
function crossings({ top, density, edges }: Bands, y: number): readonly number[] {
  const crossed: number[] = [];
  const level = edges[Math.floor((y - top) * density)] ?? [];
  for (let at = 0; at < level.length; at += 4) {
    const [ay, by] = [level[at + 1]!, level[at + 3]!];
    if (ay > y === by > y) continue;
    const [ax, bx] = [level[at]!, level[at + 2]!];
    crossed.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
  }
  return crossed;
}

/** Whether a point of a level line lies inside: an odd number of crossings lies on one side of it. */
function isInside(crossed: readonly number[], x: number): boolean {
  let inside = false;
  for (const crossing of crossed) if (x < crossing) inside = !inside;
  return inside;
}

/** Whether a point lies inside `rings`; holes count as outside. */
export function contains(rings: Rings, [x, y]: Point): boolean {
  const bands = cachedBands(rings);
  return x >= bands.left && x <= bands.right && isInside(crossings(bands, y), x);
}

/** Points of a box: at which shares of its width, and at which of its height for each of these. */
export interface Grid {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** `count` + 1 shares from one side to the other. */
export function shares(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, i) => i / count);
}

/** Asks whether any point lies inside. */
export const ANY_INSIDE = { inside: true, limit: 1 } as const;

/** How many points of a box lie inside `rings`, or outside where `inside` is false; no more are counted than `limit`. */
export function countPoints(
  rings: Rings,
  { x, y, width, height }: Box,
  { across, down }: Grid,
  { inside, limit = Infinity }: { readonly inside: boolean; readonly limit?: number },
): number {
  const bands = cachedBands(rings);
  let count = 0;
  for (const top of down) {
    const crossed = crossings(bands, y + top * height);
    for (const left of across) {
      if (isInside(crossed, x + left * width) === inside) count += 1;
      if (count >= limit) return count;
    }
  }
  return count;
}
