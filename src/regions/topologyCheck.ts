import type { Topology } from 'topojson-specification';
import { ShapesError } from './shapesError';

type Dictionary = Readonly<Record<string, unknown>>;

/** The one layer made of lines: borders between neighbours. */
const LINES = 'countries';

/** How deep the arc numbers of a geometry are nested. */
const DEPTH: ReadonlyMap<unknown, number> = new Map([
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((n) => Number.isFinite(n));
}

function checkTransform(transform: unknown): void {
  if (transform === undefined) return;
  if (!isDictionary(transform) || !isPosition(transform['scale']) || !isPosition(transform['translate'])) {
    throw new ShapesError('bad-arcs', 'The transform of the shape file is not a scale and a translation');
  }
}

function checkArcs(arcs: unknown): number {
  if (!Array.isArray(arcs)) throw new ShapesError('bad-arcs', 'The shape file has no arcs');
  arcs.forEach((arc: unknown, index) => {
    if (!Array.isArray(arc) || arc.length < 2 || !arc.every(isPosition)) {
      throw new ShapesError('bad-arcs', `Arc ${index} of the shape file is not a line`);
    }
  });
  return arcs.length;
}

/** Whether `value` is arc numbers nested `depth` lists deep, none empty, each within `count` arcs. */
function areArcNumbers(value: unknown, depth: number, count: number): boolean {
  if (depth > 0) {
    return Array.isArray(value) && value.length > 0 && value.every((v) => areArcNumbers(v, depth - 1, count));
  }
  return Number.isInteger(value) && (value as number) < count && (value as number) >= -count;
}

function checkShape(shape: unknown, count: number, lines: boolean, where: string): void {
  const depth = isDictionary(shape) ? DEPTH.get(shape['type']) : undefined;
  const kind = isDictionary(shape) && (shape['type'] === 'MultiLineString') === lines;
  if (!isDictionary(shape) || !kind || depth === undefined || !areArcNumbers(shape['arcs'], depth, count)) {
    throw new ShapesError('bad-shape', `${where} is not made of the file's arcs`);
  }
  const properties = shape['properties'];
  const id = isDictionary(properties) ? properties['id'] : undefined;
  const label = isDictionary(properties) ? properties['label'] : undefined;
  if (typeof id !== 'string' || id === '' || (label !== undefined && !isPosition(label))) {
    throw new ShapesError('bad-id', `${where} has no id, or its label is no position`);
  }
}

/**
 * `json` as a topology whose every layer, arc and shape can be decoded without surprise. At least one layer must be
 * among `layers`. Throws `ShapesError` with the first fault found.
 */
export function checkTopology(json: unknown, layers: readonly string[]): Topology {
  if (!isDictionary(json) || json['type'] !== 'Topology' || !isDictionary(json['objects'])) {
    throw new ShapesError('not-a-topology', 'The shape file is not a topology; perhaps it was cut off');
  }
  checkTransform(json['transform']);
  const count = checkArcs(json['arcs']);
  const { objects } = json;
  const present = layers.filter((layer) => objects[layer] !== undefined);
  if (present.length === 0)
    throw new ShapesError('no-layer', `The shape file has none of ${layers.join(', ')}`);
  for (const layer of present) {
    const object = objects[layer];
    const shapes =
      isDictionary(object) && object['type'] === 'GeometryCollection' ? object['geometries'] : null;
    if (!Array.isArray(shapes)) throw new ShapesError('no-layer', `Layer ${layer} is not a list of shapes`);
    shapes.forEach((shape, index) =>
      checkShape(shape, count, layer === LINES, `Shape ${index} of layer ${layer}`),
    );
  }
  return json as unknown as Topology;
}
