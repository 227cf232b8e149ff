import type { FeatureCollection, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ShapeGeometry } from './outline';
import type { Adcode } from './region';
import { checkTopology } from './topologyCheck';

export { boundsOf, linePathOf, pathOf } from './outline';
export { ShapesError, type ShapesFault } from './shapesError';

const LAYERS = ['provinces', 'prefectures', 'counties', 'disputed', 'countries', 'land'] as const;
type Layer = (typeof LAYERS)[number];

export interface ShapeProperties {
  /** Adcode; in `disputed`, `countries` and `land` the id of the piece. */
  readonly id: Adcode | string;
  /** Where the name goes, in pseudo coordinates. Units of China only. */
  readonly label?: readonly [lng: number, lat: number];
  /** The province it lies in: prefectures and counties. */
  readonly prov?: Adcode;
  /** The prefecture it lies in: counties; null in a municipality. */
  readonly pref?: Adcode | null;
}

export type ShapeLayer = FeatureCollection<ShapeGeometry, ShapeProperties>;
/** Borders between neighbouring countries: lines, without coasts and without the border with China. */
export type BorderLayer = FeatureCollection<MultiLineString, ShapeProperties>;

/** A decoded shape file, in pseudo coordinates. Layers that the file does not have are empty. */
export type ShapeFile = Readonly<Record<Exclude<Layer, 'countries'>, ShapeLayer>> & {
  readonly countries: BorderLayer;
};

/**
 * Shapes of a downloaded file (`JSON.parse` of its text), ready for MapLibre and for `pathOf`.
 * Throws `ShapesError`, and nothing else, when it is not a whole shape file of this project.
 */
export function decodeShapes(json: unknown): ShapeFile {
  const topology: Topology = checkTopology(json, LAYERS);
  const layerOf = (name: Layer): FeatureCollection => {
    const object = topology.objects[name] as GeometryCollection | undefined;
    return object ? feature(topology, object) : { type: 'FeatureCollection', features: [] };
  };
  return Object.fromEntries(LAYERS.map((name) => [name, layerOf(name)])) as unknown as ShapeFile;
}

/** As `decodeShapes`, from the text of the file; text that is no JSON is a `ShapesError` too. */
export function parseShapes(text: string): ShapeFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return decodeShapes(json);
}
