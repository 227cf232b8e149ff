import { doubleArea, edgeKey, edgesOf, type GridShape } from '../rings';
import type { MasterLayer } from '../master';
import { covers } from './inside';
import type { Fault, Layers } from './fault';

/** Prefectures whose counties are all drawn; elsewhere a county is drawn only where an act concerns it. */
const DIVIDED_PREFECTURES: readonly string[] = ['510100', '513200', '652300'];

/** Directed edges that no second shape uses the other way round: the outline of the shapes taken together. */
function outlineOf(shapes: readonly GridShape[]): ReadonlySet<string> {
  const edges = new Map<string, string>();
  for (const ring of shapes.flatMap((shape) => shape.polygons.flat())) {
    for (const [from, to] of edgesOf(ring)) edges.set(edgeKey(from, to), edgeKey(to, from));
  }
  return new Set([...edges].filter(([, back]) => !edges.has(back)).map(([edge]) => edge));
}

function areaOf(shapes: readonly GridShape[]): number {
  return shapes.flatMap((shape) => shape.polygons.flat()).reduce((sum, ring) => sum + doubleArea(ring), 0);
}

/** Whether the children fill the parent exactly: same outline edge by edge, same area. */
function tilingFaults(
  layer: MasterLayer,
  parent: GridShape,
  children: readonly GridShape[],
): readonly Fault[] {
  const { id } = parent.properties;
  const own = outlineOf([parent]);
  const theirs = outlineOf(children);
  const unmatched = [...own].filter((edge) => !theirs.has(edge)).length;
  const excess = [...theirs].filter((edge) => !own.has(edge)).length;
  const faults: Fault[] = [];
  if (unmatched + excess > 0) {
    const message = `does not match its ${layer}: ${unmatched} of its edges are not theirs, ${excess} of theirs not its`;
    faults.push({ layer, id, message });
  }
  if (areaOf([parent]) !== areaOf(children))
    faults.push({ layer, id, message: `differs in area from its ${layer}` });
  return faults;
}

/** Parents that their children do not tile, and single counties that reach out of their parent. */
export function checkTiling(layers: Layers): readonly Fault[] {
  const childrenOf = (layer: MasterLayer, key: string, id: string): readonly GridShape[] =>
    layers[layer].filter((shape) => shape.properties[key] === id);
  const faults = layers.provinces.flatMap((province) => {
    const children = childrenOf('prefectures', 'prov', province.properties.id);
    return children.length === 0 ? [] : tilingFaults('prefectures', province, children);
  });
  for (const id of DIVIDED_PREFECTURES) {
    const prefecture = layers.prefectures.find((shape) => shape.properties.id === id);
    if (prefecture) faults.push(...tilingFaults('counties', prefecture, childrenOf('counties', 'pref', id)));
  }
  for (const county of layers.counties) {
    const { id, pref, prov } = county.properties;
    const [layer, parentId] = pref ? (['prefectures', pref] as const) : (['provinces', prov] as const);
    const parent = layers[layer].find((shape) => shape.properties.id === parentId);
    const out = county.polygons.flat(2).filter((point) => !parent || !covers(parent, point)).length;
    if (out > 0)
      faults.push({ layer: 'counties', id, message: `has ${out} vertices outside ${String(parentId)}` });
  }
  return faults;
}
