import type { MasterLayer } from '../master';
import { doubleArea, edgeKey, edgesOf, pointKey, type GridRing } from '../rings';
import type { Fault, Layers } from './fault';

/** What is wrong with one ring by itself. */
function ringFaults(ring: GridRing, isHole: boolean): readonly string[] {
  const found: string[] = [];
  if (ring.length < 3) found.push('has a ring of fewer than three points');
  const area = doubleArea(ring);
  if (area === 0) found.push('has a ring without area');
  // Outer rings clockwise, holes counter-clockwise: the habit of TopoJSON.
  else if (area > 0 !== isHole) found.push(`has ${isHole ? 'a hole' : 'an outer ring'} wound the wrong way`);
  const points = new Set(ring.map(pointKey));
  if (points.size < ring.length) found.push('has a ring that touches a vertex twice');
  return found;
}

/** Rings that collapse, turn the wrong way or touch themselves. */
export function checkRings(layers: Layers): readonly Fault[] {
  return (Object.keys(layers) as MasterLayer[]).flatMap((layer) =>
    layers[layer].flatMap(({ properties: { id }, polygons }) => {
      const messages = polygons.flatMap((rings) => rings.flatMap((ring, i) => ringFaults(ring, i > 0)));
      if (polygons.length === 0) messages.push('has no polygon');
      return messages.map((message) => ({ layer, id, message }));
    }),
  );
}

/**
 * Edges that two units claim from the same side. Where the land is divided without overlap, each edge is used at most
 * twice, once in each direction.
 */
export function checkSharedEdges(layers: Layers): readonly Fault[] {
  const groups: readonly (readonly MasterLayer[])[] = [
    ['provinces', 'disputed'],
    ['prefectures'],
    ['counties'],
  ];
  const faults: Fault[] = [];
  for (const group of groups) {
    const owner = new Map<string, string>();
    for (const layer of group) {
      for (const { properties, polygons } of layers[layer]) {
        const rivals = new Set<string>();
        for (const ring of polygons.flat()) {
          for (const [from, to] of edgesOf(ring)) {
            const key = edgeKey(from, to);
            const rival = owner.get(key);
            if (rival !== undefined) rivals.add(rival);
            owner.set(key, properties.id);
          }
        }
        for (const rival of rivals) {
          faults.push({ layer, id: properties.id, message: `lies on the same side of an edge as ${rival}` });
        }
      }
    }
  }
  return faults;
}
