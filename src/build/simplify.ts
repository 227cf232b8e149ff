import { pathRings, type Box, type Point } from '../drawing/box';
import type { MapShapes } from '../drawing/cartography/mapShapes';

/** How coarse a line may become: the area, in square units, of the corners that are cut; outside `box` a coarser one. */
export interface Coarseness {
  readonly box: Box;
  readonly inside: number;
  readonly outside: number;
}

function cornerArea(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** The line without its smallest corners (Visvalingam and Whyatt); its ends stay. */
function simplifyLine(line: readonly Point[], { box, inside, outside }: Coarseness): readonly Point[] {
  const points = [...line];
  const isIn = ([x, y]: Point) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  for (;;) {
    let smallest = 1;
    let at = -1;
    for (let i = 1; i < points.length - 1; i += 1) {
      const [a, b, c] = [points[i - 1]!, points[i]!, points[i + 1]!];
      const size = cornerArea(a, b, c) / (isIn(b) ? inside : outside);
      if (size < smallest) [smallest, at] = [size, i];
    }
    if (at < 0) return points;
    points.splice(at, 1);
  }
}

/** A line as relative path text: short numbers that repeat compress best. */
function pathText(points: readonly Point[], closed: boolean): string {
  const steps = points.slice(1).map(([x, y], i) => {
    const [dx, dy] = [x - points[i]![0], y - points[i]![1]];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  const [x, y] = points[0]!;
  const text = steps.reduce((all, step) => all + (all !== '' && !step.startsWith('-') ? ' ' : '') + step, '');
  return text === '' ? '' : `M${x} ${y}l${text}${closed ? 'z' : ''}`;
}

/**
 * The path with coarser lines. For what only surrounds the map: shapes that share a border would part. Rings that shrink to
 * nothing are left out.
 */
function simplifyPath(path: string, coarseness: Coarseness): string {
  const pieces = path.split(/(?=M)/).filter((piece) => piece !== '');
  return pieces
    .flatMap((piece) => {
      const closed = /z\s*$/i.test(piece);
      return pathRings(piece).map((ring) => {
        const line = simplifyLine(closed ? [...ring, ring[0]!] : ring, coarseness);
        return closed && line.length < 4 ? '' : pathText(closed ? line.slice(0, -1) : line, closed);
      });
    })
    .join('');
}

/** `shapes` with coarser neighbours; China itself stays as it is. */
export function simplerNeighbours(shapes: MapShapes, coarseness: Coarseness): MapShapes {
  const { land, countries } = shapes;
  return {
    ...shapes,
    land: simplifyPath(land, coarseness),
    countries: simplifyPath(countries, coarseness),
  };
}
