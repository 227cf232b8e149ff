import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  decodeShapes,
  linePathOf,
  parseShapes,
  pathOf,
  ShapesError,
  type ShapesFault,
} from './shapes';
import { toFigure } from './projection';
import { CONTEXT_BOUNDS, FIGURE_BOUNDS } from './extent';

const read = (path: string): string =>
  readFileSync(new URL(`../../public/geo/${path}`, import.meta.url), 'utf8');
const provincesText = read('provinces.topo.json');
const sichuanText = read('prefectures/510000.topo.json');

/** A topology of one square province, to be spoilt. */
const square = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [105, 36] },
  objects: {
    provinces: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', properties: { id: '510000', label: [105.5, 36.5] }, arcs: [[0]] }],
    },
  },
  arcs: [
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ],
  ],
};

function faultOf(json: unknown): ShapesFault | undefined {
  try {
    decodeShapes(json);
    return undefined;
  } catch (error) {
    if (error instanceof ShapesError) return error.fault;
    throw error;
  }
}

describe('decodeShapes', () => {
  it('decodes the country: 34 provinces, 2 disputed layers, land and borders', () => {
    const shapes = parseShapes(provincesText);
    expect(shapes.provinces.features).toHaveLength(34);
    expect(shapes.disputed.features.map((shape) => shape.properties.id)).toEqual(['IND', 'BTN']);
    expect(shapes.land.features).toHaveLength(1);
    expect(shapes.countries.features[0]!.geometry.type).toBe('MultiLineString');
    expect(shapes.prefectures.features).toEqual([]);
    for (const { properties } of shapes.provinces.features) {
      expect(properties.id).toMatch(/^\d{2}0000$/);
      expect(properties.label).toHaveLength(2);
    }
  });

  it('decodes a province: prefectures and counties that say where they lie', () => {
    const shapes = parseShapes(sichuanText);
    expect(shapes.prefectures.features).toHaveLength(21);
    expect(shapes.prefectures.features[0]!.properties.prov).toBe('510000');
    expect(shapes.counties.features).toHaveLength(35);
    expect(shapes.counties.features[0]!.properties.pref).toBe('510100');
    expect(shapes.provinces.features).toEqual([]);
  });

  it('decodes the file of a municipality that has no units below', () => {
    const shapes = parseShapes(read('prefectures/310000.topo.json'));
    expect(shapes.prefectures.features).toEqual([]);
    expect(shapes.counties.features).toEqual([]);
  });

  it('calls a download cut off anywhere no topology', () => {
    for (const part of [0, 1, 0.1, 0.5, 0.9]) {
      const cut = part === 1 ? provincesText.trimEnd().length - 1 : Math.floor(provincesText.length * part);
      expect(() => parseShapes(provincesText.slice(0, cut))).toThrow(ShapesError);
    }
  });

  it.each([
    ['an error page', '<!doctype html><title>404</title>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['GeoJSON', '{"type":"FeatureCollection","features":[]}'],
    ['a topology without objects', '{"type":"Topology","arcs":[]}'],
  ])('calls %s no topology', (_name, text) => {
    expect(() => parseShapes(text)).toThrow(expect.objectContaining({ fault: 'not-a-topology' }) as Error);
  });

  it('names what is wrong with a foreign or damaged topology', () => {
    const provinces = (shape: unknown) => ({ type: 'GeometryCollection', geometries: [shape] });
    const spoilt = (shape: object) => ({ ...square, objects: { provinces: provinces(shape) } });
    const good = square.objects.provinces.geometries[0]!;
    expect(faultOf(square)).toBeUndefined();
    expect(faultOf({ ...square, objects: { nations: square.objects.provinces } })).toBe('no-layer');
    expect(faultOf({ ...square, objects: { provinces: null } })).toBe('no-layer');
    expect(faultOf({ ...square, arcs: undefined })).toBe('bad-arcs');
    expect(faultOf({ ...square, arcs: [[[0, 0], [1]]] })).toBe('bad-arcs');
    expect(faultOf({ ...square, transform: { scale: [1], translate: [0, 0] } })).toBe('bad-arcs');
    expect(faultOf(spoilt({ ...good, arcs: [[1]] }))).toBe('bad-shape');
    expect(faultOf(spoilt({ ...good, arcs: [['0']] }))).toBe('bad-shape');
    expect(faultOf(spoilt({ ...good, type: 'Point', coordinates: [0, 0] }))).toBe('bad-shape');
    expect(faultOf(spoilt({ ...good, type: 'MultiLineString' }))).toBe('bad-shape');
    expect(faultOf(spoilt({ ...good, properties: {} }))).toBe('bad-id');
    expect(faultOf(spoilt({ ...good, properties: { id: '510000', label: ['a', 'b'] } }))).toBe('bad-id');
  });

  it('answers any damage with shapes or a ShapesError, nothing else', () => {
    const junk = fc.constantFrom<unknown>(
      null,
      undefined,
      -9,
      1e9,
      0.5,
      NaN,
      '',
      'toString',
      [],
      {},
      [[]],
      true,
    );
    const path = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(path, junk, (steps, value) => {
        const copy = structuredClone(square) as unknown;
        let node = copy as Record<string, unknown>;
        steps.forEach((step, i) => {
          const keys = Object.keys(node);
          const key = keys[step % keys.length];
          if (key === undefined) return;
          const next = node[key];
          if (i === steps.length - 1 || typeof next !== 'object' || next === null) node[key] = value;
          else node = next as Record<string, unknown>;
        });
        faultOf(copy);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('paths and bounds', () => {
  const sichuan = parseShapes(provincesText).provinces.features.find(
    ({ properties }) => properties.id === '510000',
  )!;

  it('writes relative steps in whole figure units, without corners on straight lines', () => {
    // A square of ten degrees of pseudo longitude on the origin's parallel, with a needless point on its south side.
    const south = 36;
    const north = 40;
    const ring = [
      [105, south],
      [105, north],
      [115, north],
      [115, south],
      [110, south],
      [105, south],
    ];
    expect(pathOf({ type: 'Polygon', coordinates: [ring] }, 0)).toBe('M653 388l-165 0 0-84 165 0z');
    expect(pathOf({ type: 'Polygon', coordinates: [ring] }, 1)).toBe('M653.4 387.9l-165 0 0-83.8 165 0z');
  });

  it('leaves out rings smaller than its precision', () => {
    const speck = [
      [105, 36],
      [105, 36.01],
      [105.01, 36.01],
      [105, 36],
    ];
    expect(pathOf({ type: 'MultiPolygon', coordinates: [[speck]] }, 0)).toBe('');
  });

  it('writes open lines, and nothing for a line within one unit', () => {
    const east = (degrees: number): [number, number] => [104.99 + degrees, 36];
    expect(linePathOf([east(0), east(5), east(10)], 0)).toBe('M488 388l165 0');
    expect(linePathOf([east(0), east(0.01)], 0)).toBe('');
  });

  it('ends where it starts: the steps of each ring stay within the bounds', () => {
    const { figure } = boundsOf(sichuan.geometry);
    for (const ring of pathOf(sichuan.geometry, 1).split('z').slice(0, -1)) {
      const [start, steps] = ring.slice(1).split('l');
      const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = numbers(start!) as [number, number];
      const deltas = numbers(steps!);
      for (let i = 0; i < deltas.length; i += 2) {
        x += deltas[i]!;
        y += deltas[i + 1]!;
        expect(x).toBeGreaterThan(figure[0] - 0.1);
        expect(x).toBeLessThan(figure[2] + 0.1);
        expect(y).toBeGreaterThan(figure[1] - 0.1);
        expect(y).toBeLessThan(figure[3] + 0.1);
      }
    }
  });

  it('gives the same bounds in both planes', () => {
    const { pseudo, figure } = boundsOf(sichuan.geometry);
    expect(toFigure([pseudo[0], pseudo[3]])).toEqual([figure[0], figure[1]]);
    expect(toFigure([pseudo[2], pseudo[1]])).toEqual([figure[2], figure[3]]);
    expect(pseudo[0]).toBeGreaterThan(FIGURE_BOUNDS[0]);
    expect(pseudo[2]).toBeLessThan(FIGURE_BOUNDS[2]);
  });

  it('has land and borders nowhere outside the context bounds', () => {
    const { pseudo } = boundsOf(parseShapes(provincesText).land.features[0]!.geometry);
    [0, 1].forEach((i) => expect(pseudo[i]).toBeGreaterThan(CONTEXT_BOUNDS[i]! - 0.01));
    [2, 3].forEach((i) => expect(pseudo[i]).toBeLessThan(CONTEXT_BOUNDS[i]! + 0.01));
  });
});
