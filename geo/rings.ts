/** A vertex on a whole-number grid. */
export type GridPoint = readonly [number, number];
/** A closed ring without the repeated last point. */
export type GridRing = readonly GridPoint[];
/** Outer ring first, then its holes. */
export type GridPolygon = readonly GridRing[];

export interface GridShape {
  readonly properties: { readonly id: string; readonly [key: string]: unknown };
  readonly polygons: readonly GridPolygon[];
}

/** Twice the signed area: positive when the ring runs counter-clockwise with y up. Exact for whole numbers below 2^25. */
export function doubleArea(ring: GridRing): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** The ring without points that equal the one before. */
export function withoutRepeats(ring: GridRing): GridRing {
  return ring.filter(([x, y], i) => {
    const [lastX, lastY] = ring[(i + ring.length - 1) % ring.length]!;
    return x !== lastX || y !== lastY;
  });
}

/** Sparse text key of a vertex or a directed edge. */
export const pointKey = ([x, y]: GridPoint): string => `${x},${y}`;
export const edgeKey = (from: GridPoint, to: GridPoint): string => `${pointKey(from)} ${pointKey(to)}`;

/** Every directed edge of a ring, closing edge included. */
export function* edgesOf(ring: GridRing): Generator<readonly [GridPoint, GridPoint]> {
  for (let i = 0; i < ring.length; i += 1) yield [ring[i]!, ring[(i + 1) % ring.length]!];
}
