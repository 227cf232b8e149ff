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
const cache = new WeakMap<Rings, Bands>();

function cachedBands(rings: Rings): Bands {
  let bands = cache.get(rings);
  if (!bands) cache.set(rings, (bands = bandsOf(rings)));
  return bands;
}

function isInside(bands: Bands, x: number, y: number): boolean {
  if (x < bands.left || x > bands.right) return false;
  const edges = bands.edges[Math.floor((y - bands.top) * bands.density)];
  if (!edges) return false;
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const [ay, by] = [edges[at + 1]!, edges[at + 3]!];
    if (ay > y === by > y) continue;
    const [ax, bx] = [edges[at]!, edges[at + 2]!];
    if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether a point lies inside `rings`; holes count as outside. */
export function contains(rings: Rings, [x, y]: Point): boolean {
  return isInside(cachedBands(rings), x, y);
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

/** How many points of a box lie inside `rings`, or outside where `inside` is false; no more are counted than `limit`. */
export function countPoints(
  rings: Rings,
  { x, y, width, height }: Box,
  { across, down }: Grid,
  { inside, limit = Infinity }: { readonly inside: boolean; readonly limit?: number },
): number {
  const bands = cachedBands(rings);
  let count = 0;
  for (const left of across) {
    for (const top of down) {
      if (isInside(bands, x + left * width, y + top * height) === inside) count += 1;
      if (count >= limit) return count;
    }
  }
  return count;
}
