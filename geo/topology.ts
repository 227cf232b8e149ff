import { pointKey, type GridPoint, type GridRing, type GridShape } from './rings';

type Line = readonly GridPoint[];
type Arcs = readonly (readonly number[])[];

/** What goes into one topology: layers of polygons, and layers of lines. */
export interface TopologyInput {
  readonly polygons: Readonly<Record<string, readonly GridShape[]>>;
  readonly lines?: Readonly<Record<string, { readonly id: string; readonly lines: readonly Line[] }>>;
  readonly step: number;
  readonly origin: readonly [number, number];
}

const isAfter = (a: GridPoint, b: GridPoint): boolean => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

/** Points where rings part: those whose two neighbours are not the same in every ring that passes. */
function junctionsOf(rings: readonly GridRing[]): ReadonlySet<string> {
  const neighbours = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const before = ring[(i + ring.length - 1) % ring.length]!;
      const after = ring[(i + 1) % ring.length]!;
      const pair = isAfter(before, after) ? [after, before] : [before, after];
      const key = pointKey(point);
      const value = pair.map(pointKey).join(' ');
      const previous = neighbours.get(key);
      if (previous === undefined) neighbours.set(key, value);
      else if (previous !== value) junctions.add(key);
    });
  }
  return junctions;
}

/** Whether a line should be stored the other way round, so that both its users find the same arc. */
function runsBackwards(line: Line): boolean {
  for (let i = 0, j = line.length - 1; i < j; i += 1, j -= 1) {
    if (pointKey(line[i]!) !== pointKey(line[j]!)) return isAfter(line[i]!, line[j]!);
  }
  return false;
}

/** The ring turned to start at its first junction, or at its lowest point where it has none. */
function turned(ring: GridRing, junctions: ReadonlySet<string>): GridRing {
  let start = ring.findIndex((point) => junctions.has(pointKey(point)));
  if (start < 0) start = ring.reduce((best, point, i) => (isAfter(ring[best]!, point) ? i : best), 0);
  return [...ring.slice(start), ...ring.slice(0, start)];
}

/** The ring as lines from junction to junction; the last ends where the first begins. */
function cut(ring: GridRing, junctions: ReadonlySet<string>): readonly Line[] {
  const [first, ...rest] = turned(ring, junctions);
  const lines: GridPoint[][] = [[first!]];
  for (const point of [...rest, first!]) {
    lines[lines.length - 1]!.push(point);
    if (junctions.has(pointKey(point))) lines.push([point]);
  }
  return lines.filter((line) => line.length > 1);
}

function delta(line: Line): number[][] {
  return line.map(([x, y], i) => {
    const [lastX, lastY] = i === 0 ? [0, 0] : line[i - 1]!;
    return [x - lastX, y - lastY];
  });
}

/**
 * A quantised TopoJSON object in which shapes that share an edge share its arc. The same input gives the same text:
 * arcs stand in the order in which the layers first use them. Nothing is simplified.
 */
export function topologyOf({ polygons, lines = {}, step, origin }: TopologyInput): Record<string, unknown> {
  const shapes = Object.values(polygons).flat();
  const junctions = junctionsOf(shapes.flatMap((shape) => shape.polygons.flat()));
  const arcs: Line[] = [];
  const numbers = new Map<string, number>();

  const numberOf = (line: Line): number => {
    const backwards = runsBackwards(line);
    const stored = backwards ? [...line].reverse() : line;
    const key = stored.map(pointKey).join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = arcs.push(stored) - 1;
      numbers.set(key, number);
    }
    return backwards ? ~number : number;
  };
  const ringArcs = (ring: GridRing): readonly number[] => cut(ring, junctions).map(numberOf);

  const geometryOf = ({ properties, polygons: parts }: GridShape): object => {
    const all: readonly Arcs[] = parts.map((rings) => rings.map(ringArcs));
    return all.length === 1
      ? { type: 'Polygon', properties, arcs: all[0] }
      : { type: 'MultiPolygon', properties, arcs: all };
  };
  const collection = (geometries: readonly object[]): object => ({ type: 'GeometryCollection', geometries });

  const objects: Record<string, object> = {};
  for (const [layer, members] of Object.entries(polygons))
    objects[layer] = collection(members.map(geometryOf));
  for (const [layer, { id, lines: parts }] of Object.entries(lines)) {
    const geometry = {
      type: 'MultiLineString',
      properties: { id },
      arcs: parts.map((line) => [numberOf(line)]),
    };
    objects[layer] = collection([geometry]);
  }
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: origin },
    objects,
    arcs: arcs.map(delta),
  };
}
