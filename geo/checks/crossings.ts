import type { MasterLayer } from '../master';
import { edgeKey, edgesOf, type GridPoint } from '../rings';
import type { Fault, Layers } from './fault';

interface Edge {
  readonly from: GridPoint;
  readonly to: GridPoint;
  readonly id: string;
}

/** Which side of the line through `a` and `b` the point is on: exact for whole numbers below 2^25. */
function side(a: GridPoint, b: GridPoint, point: GridPoint): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}

function cross(a: Edge, b: Edge): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

/** Every edge of a layer once, its west end first. */
function edgesOfLayer(layers: Layers, layer: MasterLayer): Edge[] {
  const edges = new Map<string, Edge>();
  for (const { properties, polygons } of layers[layer]) {
    for (const ring of polygons.flat()) {
      for (const [a, b] of edgesOf(ring)) {
        const [from, to] = a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
        const key = edgeKey(from, to);
        if (!edges.has(key)) edges.set(key, { from, to, id: properties.id });
      }
    }
  }
  return [...edges.values()].sort((a, b) => a.from[0] - b.from[0]);
}

/**
 * Pairs of units whose edges cross, and units that cross themselves: a sweep from west to east over the edges of each
 * layer. An edge that only touches another is no crossing.
 */
export function checkCrossings(layers: Layers): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const layer of Object.keys(layers) as MasterLayer[]) {
    let open: Edge[] = [];
    for (const edge of edgesOfLayer(layers, layer)) {
      const south = Math.min(edge.from[1], edge.to[1]);
      const north = Math.max(edge.from[1], edge.to[1]);
      open = open.filter((other) => other.to[0] > edge.from[0]);
      for (const other of open) {
        const apart =
          Math.max(other.from[1], other.to[1]) < south || Math.min(other.from[1], other.to[1]) > north;
        if (apart || !cross(edge, other)) continue;
        const message = edge.id === other.id ? 'crosses itself' : `has an edge that crosses ${other.id}`;
        faults.set(`${layer} ${edge.id} ${message}`, { layer, id: edge.id, message });
      }
      open.push(edge);
    }
  }
  return [...faults.values()];
}
