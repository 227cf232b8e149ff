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

/** The line without repeated points and without points on a straight line between their neighbours. */
function bends(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (const point of points) {
    while (line.length > 1 && isStraight(line[line.length - 2]!, line[line.length - 1]!, point)) line.pop();
    const last = line[line.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) line.push(point);
  }
  return line;
}

/** `bends` of a closed ring; empty when less than a triangle is left. */
function corners(ring: readonly Point[]): readonly Point[] {
  let closed = [...ring];
  for (let before = -1; before !== closed.length;) {
    before = closed.length;
    const open = bends(closed);
    // Next round starts elsewhere in the ring, so that its first point is tested too.
    closed = open.length > 2 ? [...open.slice(1), open[0]!] : [];
  }
  return closed;
}

/** `points`, in whole units of `1 / scale`, as a move and relative steps; empty for less than a line. */
function commands(points: readonly Point[], scale: number): string {
  if (points.length < 2) return '';
  const pair = (x: number, y: number): string => `${x / scale}${y < 0 ? '' : ' '}${y / scale}`;
  const steps = points.slice(1).map(([x, y], i) => pair(x - points[i]![0], y - points[i]![1]));
  // Further pairs after `l` need no letter, and no space before a minus sign.
  return `M${pair(...points[0]!)}l${steps.reduce((path, step) => `${path}${step.startsWith('-') ? '' : ' '}${step}`)}`;
}

function onCanvas(line: readonly Position[], scale: number): readonly Point[] {
  return line.map((position): Point => {
    const [x, y] = toFigure(position as [number, number]);
    return [Math.round(x * scale), Math.round(y * scale)];
  });
}

/** SVG path of an open line in pseudo coordinates, in figure units, with `precision` decimals; maybe empty. */
export function linePathOf(line: readonly Position[], precision: number): string {
  const scale = 10 ** precision;
  return commands(bends(onCanvas(line, scale)), scale);
}

/**
 * SVG path of a geometry in pseudo coordinates, in figure units, with `precision` decimals. A ring smaller than the
 * precision is left out; the text is empty when none is left. Neighbours stay flush: every vertex is rounded alone.
 */
export function pathOf(geometry: ShapeGeometry, precision: number): string {
  const scale = 10 ** precision;
  return ringsOf(geometry)
    .map((ring) => commands(corners(onCanvas(ring, scale)), scale))
    .filter((path) => path !== '')
    .map((path) => `${path}z`)
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
