import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { pathRings, type Box, type Point } from '../drawing/box';
import type { MapShapes } from '../drawing/cartography/mapShapes';

/** How coarse a line may become: the area, in square units, of the corners that are cut; outside `box` a coarser one. */
export interface Coarseness {
  readonly box: Box;
  readonly inside: number;
  readonly outside: number;
}

/** The lines without their smallest corners (Visvalingam and Whyatt); their ends stay. */
function simplifyLines(
  lines: readonly (readonly Point[])[],
  { box, inside, outside }: Coarseness,
): Point[][] {
  const isIn = ([x, y]: readonly number[]) =>
    x! >= box.x && x! <= box.x + box.width && y! >= box.y && y! <= box.y + box.height;
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  const weighed = presimplify(
    { type: 'Topology', arcs, objects: {} },
    (corner) => planarTriangleArea(corner) / (isIn(corner[1]) ? inside : outside),
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
function simplifyPath(path: string, coarseness: Coarseness): string {
  const pieces = path.split(/(?=M)/).filter((piece) => piece !== '');
  const lines = pieces.flatMap((piece) => {
    const closed = /z\s*$/i.test(piece);
    return pathRings(piece).map((ring) => ({ closed, line: closed ? [...ring, ring[0]!] : ring }));
  });
  return simplifyLines(
    lines.map(({ line }) => line),
    coarseness,
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
