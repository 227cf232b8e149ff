import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toFigure } from './projection';

export type ShapeGeometry = Polygon | MultiPolygon;
/** `[left, top or south, right, bottom or north]` in the units it is given for. */
export type Box = readonly [number, number, number, number];
type Point = readonly [number, number];

function ringsOf(geometry: ShapeGeometry): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - b[1]) === (b[1] - a[1]) * (c[0] - b[0]);
}

/** Corners of a closed ring: repeated points and points on a straight line between their neighbours are left out. */
function corners(points: readonly Point[]): readonly Point[] {
  let kept = [...points];
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const open: Point[] = [];
    for (const point of kept) {
      while (open.length > 1 && isStraight(open[open.length - 2]!, open[open.length - 1]!, point)) open.pop();
      const last = open[open.length - 1];
      if (!last || last[0] !== point[0] || last[1] !== point[1]) open.push(point);
    }
    // Next round starts elsewhere in the ring, so that its first point is tested too.
    kept = open.length > 2 ? [...open.slice(1), open[0]!] : [];
  }
  return kept;
}

/** `points` as path commands, in whole units of `1 / scale`. */
function ringPath(points: readonly Point[], scale: number): string {
  const write = (n: number): string => String(n / scale);
  const step = (n: number): string => (n < 0 ? write(n) : ` ${write(n)}`);
  const [first, ...rest] = points;
  let [x, y] = first!;
  let path = `M${write(x)}${step(y)}`;
  for (const [nextX, nextY] of rest) {
    if (nextY === y) path += `h${write(nextX - x)}`;
    else if (nextX === x) path += `v${write(nextY - y)}`;
    else path += `l${write(nextX - x)}${step(nextY - y)}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

/**
 * SVG path of a geometry in pseudo coordinates, in figure units, with `precision` decimals. A ring smaller than the
 * precision is left out; the text is empty when none is left. Neighbours stay flush: every vertex is rounded alone.
 */
export function pathOf(geometry: ShapeGeometry, precision: number): string {
  const scale = 10 ** precision;
  return ringsOf(geometry)
    .map((ring) =>
      corners(
        ring.map((position): Point => {
          const [x, y] = toFigure(position as [number, number]);
          return [Math.round(x * scale), Math.round(y * scale)];
        }),
      ),
    )
    .filter((points) => points.length > 2)
    .map((points) => ringPath(points, scale))
    .join('');
}

/**
 * Bounds of a geometry in pseudo coordinates: `pseudo` as `[west, south, east, north]` in degrees, `figure` as
 * `[left, top, right, bottom]` in figure units. Both planes differ by a straight stretch, so the boxes agree.
 */
export function boundsOf(geometry: ShapeGeometry): { readonly pseudo: Box; readonly figure: Box } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(geometry)) {
    for (const [lng, lat] of ring as [number, number][]) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return {
    pseudo: [west, south, east, north],
    figure: [...toFigure([west, north]), ...toFigure([east, south])],
  };
}
