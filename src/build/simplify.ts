import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { pathRings, type Box, type Point } from '../drawing/box';
import type { MapShapes, Paths } from '../drawing/cartography/mapShapes';

/** How coarse a line may become: the area, in square units, of the corners that are cut; outside `box` a coarser one. */
export interface Coarseness {
  readonly box: Box;
  readonly inside: number;
  readonly outside: number;
}

/** The lines without the corners that are smaller than `areaAt` their place (Visvalingam and Whyatt); their ends stay. */
function simplifyLines(
  lines: readonly (readonly Point[])[],
  areaAt: (place: readonly number[]) => number,
): Point[][] {
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  const weighed = presimplify(
    { type: 'Topology', arcs, objects: {} },
    (corner) => planarTriangleArea(corner) / areaAt(corner[1]),
  );
  return weighed.arcs.map((arc) =>
    arc.filter(([, , weight]) => weight! >= 1).map(([x, y]): Point => [x!, y!]),
  );
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
function simplifyPath(path: string, { box, inside, outside }: Coarseness): string {
  const isIn = ([x, y]: readonly number[]) =>
    x! >= box.x && x! <= box.x + box.width && y! >= box.y && y! <= box.y + box.height;
  const pieces = path.split(/(?=M)/).filter((piece) => piece !== '');
  const lines = pieces.flatMap((piece) => {
    const closed = /z\s*$/i.test(piece);
    return pathRings(piece).map((ring) => ({ closed, line: closed ? [...ring, ring[0]!] : ring }));
  });
  return simplifyLines(
    lines.map(({ line }) => line),
    (place) => (isIn(place) ? inside : outside),
  )
    .map((line, i) => {
      const { closed } = lines[i]!;
      return closed && line.length < 4 ? '' : pathText(closed ? line.slice(0, -1) : line, closed);
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

type Ring = readonly Point[];

/** The points that have more than two neighbours on the rings: where lines meet. */
function meetingPoints(rings: readonly Ring[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const add = (point: string, other: string) => {
    neighbours.set(point, (neighbours.get(point) ?? new Set()).add(other));
  };
  for (const points of rings.map((ring) => ring.map(String)))
    for (const [at, point] of points.entries()) {
      const next = points[(at + 1) % points.length]!;
      add(point, next);
      add(next, point);
    }
  return new Set([...neighbours].flatMap(([point, others]) => (others.size > 2 ? point : [])));
}

/** The lines of a ring from one of `ends` to the next; the ring itself, closed, where it has none. */
function linesBetween(ring: Ring, ends: ReadonlySet<string>): readonly Ring[] {
  const first = ring.findIndex((point) => ends.has(String(point)));
  const start = Math.max(first, 0);
  const lines: Point[][] = [[ring[start]!]];
  for (const point of [...ring.slice(start + 1), ...ring.slice(0, start + 1)]) {
    lines.at(-1)!.push(point);
    if (ends.has(String(point))) lines.push([point]);
  }
  return lines.filter(({ length }) => length > 1);
}

/**
 * `paths` with coarser lines, by the area of the corners that are cut. A line that two of them share stays one line, and ends
 * where it did. A ring that would shrink to nothing stays as it is.
 */
export function simplerBorders(paths: Paths, area: number): Paths {
  const shapes = Object.entries(paths).map(([id, path]) => ({ id, rings: pathRings(path) }));
  const rings = shapes.flatMap((shape) => shape.rings);
  const ends = meetingPoints(rings);
  const lines = rings.flatMap((ring) => linesBetween(ring, ends));
  const once = new Map(lines.map((line) => [line.map(String).sort().join(' '), line]));
  const corners = new Set(simplifyLines([...once.values()], () => area).flatMap((line) => line.map(String)));
  const coarse = (ring: Ring) => ring.filter((point) => corners.has(String(point)));
  for (const ring of rings) if (coarse(ring).length < 3) for (const point of ring) corners.add(String(point));
  return Object.fromEntries(
    shapes.map((shape) => [shape.id, shape.rings.map((ring) => pathText(coarse(ring), true)).join('')]),
  );
}
