import type { Point } from '../box';

type Rings = readonly (readonly Point[])[];
type Edge = readonly [a: Point, b: Point];

/** Edges of rings by the height at which they lie, so that a point meets those alone that a level line through it could cross. */
interface Bands {
  readonly top: number;
  /** Bands per unit of height. */
  readonly density: number;
  readonly edges: readonly (readonly Edge[])[];
}

/** Points of a shape per band: with fewer the bands cost more to make than they save. */
const POINTS_PER_BAND = 8;

function bandsOf(rings: Rings): Bands {
  let [top, bottom, points] = [Infinity, -Infinity, 0];
  for (const ring of rings) {
    points += ring.length;
    for (const [, y] of ring) {
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const count = Math.ceil(points / POINTS_PER_BAND);
  const density = bottom > top ? count / (bottom - top) : 0;
  const edges: Edge[][] = Array.from({ length: count + 1 }, () => []);
  const bandOf = (y: number) => Math.floor((y - top) * density);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const edge: Edge = [ring[i]!, ring[j]!];
      const [from, to] = [bandOf(edge[0][1]), bandOf(edge[1][1])];
      for (let at = Math.min(from, to); at <= Math.max(from, to); at += 1) edges[at]!.push(edge);
    }
  }
  return { top, density, edges };
}

/** Names try hundreds of places on the same shape, and the same shapes are drawn on every day. */
const known = new WeakMap<Rings, Bands>();

/** Whether a point lies inside `rings`; holes count as outside. */
export function contains(rings: Rings, [x, y]: Point): boolean {
  let bands = known.get(rings);
  if (!bands) known.set(rings, (bands = bandsOf(rings)));
  let inside = false;
  for (const [[ax, ay], [bx, by]] of bands.edges[Math.floor((y - bands.top) * bands.density)] ?? []) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
