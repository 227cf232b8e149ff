import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon as MultiPolygonShape } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { toPseudo } from '../src/regions/projection';
import { clipLine, clipRing, densified, type Point, type Window } from './clip';

/** Land and the borders between neighbouring countries in pseudo coordinates, cut to a window of that plane. */
export interface Context {
  /** Rings of one multi-part shape; lakes and seas are holes. */
  readonly land: readonly (readonly (readonly Point[])[])[];
  readonly borders: readonly (readonly Point[])[];
}

/** True lng/lat within which the projection is well-behaved and which holds every window we cut. */
const TRUE_WINDOW: Window = [20, -20, 200, 82];
/** Longest step, in degrees, that may stay straight in the conic plane. */
const LONGEST_STEP = 1;
/** ISO 3166-1 numbers of the units whose outline our own masters give: China, Hong Kong, Macao, Taiwan. */
const OWN = new Set(['156', '344', '446', '158']);

type Country = Polygon | MultiPolygon;

function readAtlas(): Topology {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}

/** The line without the jump from 180 to -180 degrees: it goes on past 180 instead. */
function unwrapped(line: readonly Point[]): readonly Point[] {
  let turn = 0;
  const whole = line.map(([lng, lat], i): Point => {
    const step = i === 0 ? 0 : lng - line[i - 1]![0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [lng + turn, lat];
  });
  const shift = whole.some(([lng]) => lng < -180) ? 360 : 0;
  return whole.map(([lng, lat]) => [lng + shift, lat]);
}

function projected(line: readonly Point[], closed: boolean): readonly Point[] {
  return line
    .flatMap((point, i) => {
      const next = line[i + 1] ?? (closed ? line[0]! : undefined);
      return next ? densified(point, next, LONGEST_STEP) : [point];
    })
    .map((point) => toPseudo(point));
}

/** The context inside `window` (pseudo degrees), from Natural Earth 1:50m as the package world-atlas ships it. */
export function contextIn(window: Window): Context {
  const atlas = readAtlas();
  const landShape = feature(atlas, atlas.objects['land'] as GeometryCollection).features[0]!
    .geometry as MultiPolygonShape;
  const cutRing = (ring: readonly Point[]): readonly Point[] =>
    clipRing(projected(clipRing(unwrapped(ring.slice(0, -1)), TRUE_WINDOW), true), window);
  const land = (landShape.coordinates as unknown as Point[][][])
    .map((polygon) => polygon.map(cutRing).filter((ring) => ring.length > 2))
    .filter((polygon) => polygon.length > 0);

  const isOwn = (country: Country): boolean => OWN.has(String(country.id));
  const lines = mesh(
    atlas,
    atlas.objects['countries'] as GeometryCollection as never,
    (a, b) => a !== b && !isOwn(a as Country) && !isOwn(b as Country),
  ).coordinates as unknown as Point[][];
  const borders = lines
    .flatMap((line) => clipLine(unwrapped(line), TRUE_WINDOW))
    .flatMap((line) => clipLine(projected(line, false), window));
  return { land, borders };
}
