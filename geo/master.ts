import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LngLat } from '../src/regions/projection';
import { withoutRepeats, type GridPoint, type GridPolygon, type GridRing, type GridShape } from './rings';

export const DETAILS = ['overview', 'standard', 'detail'] as const;
/** How finely a master is drawn. */
export type Detail = (typeof DETAILS)[number];

export const MASTER_LAYERS = ['provinces', 'prefectures', 'counties', 'disputed'] as const;
export type MasterLayer = (typeof MASTER_LAYERS)[number];

/** A boundary master: whole-number rings, and the way from its grid to WGS 84. */
export interface Master {
  readonly layers: Readonly<Record<MasterLayer, readonly GridShape[]>>;
  readonly toTrue: (point: GridPoint) => LngLat;
}

function undelta(arc: readonly (readonly number[])[]): GridPoint[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]): GridPoint => [(x += dx!), (y += dy!)]);
}

/** The master of a quantised WGS 84 topology. Throws when a layer or the quantisation is missing. */
export function masterOf(topology: Topology): Master {
  const { transform } = topology;
  if (!transform) throw new Error('A boundary master must be a quantised topology (it has no transform)');
  const arcs = topology.arcs.map(undelta);
  const ringOf = (indexes: readonly number[]): GridRing =>
    // Each arc repeats the last point of the one before, the last arc the ring's first; quantising repeats points too.
    withoutRepeats(indexes.flatMap((i) => (i < 0 ? [...arcs[~i]!].reverse() : arcs[i]!)));
  const shapeOf = (geometry: Polygon | MultiPolygon): GridShape => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return {
      properties: geometry.properties as GridShape['properties'],
      polygons: polygons.map((rings): GridPolygon => rings.map(ringOf)),
    };
  };
  const layerOf = (layer: MasterLayer): readonly GridShape[] => {
    const object = topology.objects[layer] as GeometryCollection | undefined;
    if (!object) throw new Error(`A boundary master needs a layer "${layer}", even an empty one`);
    return (object.geometries as (Polygon | MultiPolygon)[]).map(shapeOf);
  };
  const [scaleX, scaleY] = transform.scale;
  const [offsetX, offsetY] = transform.translate;
  return {
    layers: Object.fromEntries(MASTER_LAYERS.map((layer) => [layer, layerOf(layer)])) as Master['layers'],
    toTrue: ([x, y]) => [offsetX! + x * scaleX!, offsetY! + y * scaleY!],
  };
}

/** The committed master of one detail. */
export function readMaster(detail: Detail): Master {
  const url = new URL(`boundaries/${detail}/china.topo.json`, import.meta.url);
  return masterOf(JSON.parse(readFileSync(url, 'utf8')) as Topology);
}
