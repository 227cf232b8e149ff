import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FigureShapes } from '../src/regions/figureShapes';
import { boundaryNotice } from '../src/regions/notice';
import { fromPseudo, toPseudo } from '../src/regions/projection';
import { parseShapes } from '../src/regions/shapes';
import { covers } from './checks/inside';
import { geoFiles } from './pipeline';

const folder = fileURLToPath(new URL('../public/geo/', import.meta.url));
const committed = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');
const brotli = (path: string): number => brotliCompressSync(committed(path)).length;
const files = geoFiles();
const KIB = 1024;

describe('npm run geo', () => {
  it('makes, byte for byte, the files that are committed, and no others', () => {
    const listed = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
      statSync(`${folder}${path}`).isFile(),
    );
    expect(listed.sort()).toEqual([...files.keys()].sort());
    const changed = [...files].filter(([path, text]) => committed(path) !== text).map(([path]) => path);
    expect(changed).toEqual([]);
  });

  it('gives the same bytes each time', () => {
    expect([...geoFiles()]).toEqual([...files]);
  });

  it('keeps the country within 70 KiB, a province within 12 and the first paint within 10, brotli', () => {
    expect(brotli('provinces.topo.json')).toBeLessThanOrEqual(70 * KIB);
    // With the neighbours as far as a wide screen shows them; the page's own limit is 30 KiB with all it draws from this.
    expect(brotli('figure.json')).toBeLessThanOrEqual(21 * KIB);
    const provinces = [...files.keys()].filter((path) => path.startsWith('prefectures/'));
    expect(provinces).toHaveLength(31);
    for (const path of provinces) expect(brotli(path)).toBeLessThanOrEqual(12 * KIB);
  });

  it('puts a prefecture exactly on the edge of its province across files', () => {
    const points = (path: string, layer: 'provinces' | 'prefectures', id: string): Set<string> => {
      const features = parseShapes(committed(path))[layer].features;
      const found = features.filter(({ properties }) => properties.id === id || properties.prov === id);
      return new Set(
        found.flatMap((shape) =>
          shape.geometry.coordinates
            .flat(3)
            .join(',')
            .match(/[^,]+,[^,]+/g)!,
        ),
      );
    };
    const below = points('prefectures/510000.topo.json', 'prefectures', '510000');
    for (const point of points('provinces.topo.json', 'provinces', '510000'))
      expect(below.has(point)).toBe(true);
  });
});

describe('the neighbours', () => {
  const { land, countries } = parseShapes(committed('provinces.topo.json'));

  it.each([
    ['Yakutsk', [129.7, 62], true],
    ['inner Siberia, on the parallel where Asia crosses the 180th meridian', [105, 65.2], true],
    ['Delhi', [77.2, 28.6], true],
    ['Lanzhou, under our own shapes', [103.8, 36.1], true],
    ['the Bay of Bengal', [89, 16], false],
    ['the Caspian Sea', [50.5, 42], false],
    ['the Pacific', [150, 30], false],
  ] as const)('are land where there is land: %s', (_name, truth, expected) => {
    const polygons = land.features[0]!.geometry.coordinates as [number, number][][][];
    const shape = { properties: { id: 'land' }, polygons };
    expect(covers(shape, toPseudo(truth))).toBe(expected);
  });

  it('draw borders among themselves, not a second one along ours', () => {
    const points = countries.features[0]!.geometry.coordinates.flat().map(([lng, lat]) =>
      fromPseudo([lng!, lat!]),
    );
    const near = (lng: number, lat: number): boolean =>
      points.some(([x, y]) => Math.abs(x - lng) < 0.2 && Math.abs(y - lat) < 0.2);
    expect(near(88.1, 26.4)).toBe(true); // India, Nepal and Bangladesh
    expect(near(105, 41.6)).toBe(false); // Mongolia and Inner Mongolia
  });
});

describe('the first paint', () => {
  const figure = JSON.parse(committed('figure.json')) as FigureShapes;

  it('draws 34 provinces, 21 prefectures of Sichuan and both disputed pieces, none empty', () => {
    expect(Object.keys(figure.provinces)).toHaveLength(34);
    expect(Object.keys(figure.prefectures)).toHaveLength(21);
    expect(Object.keys(figure.disputed)).toEqual(['IND', 'BTN']);
    const paths = [figure.provinces, figure.prefectures, figure.disputed].flatMap((layer) =>
      Object.values(layer),
    );
    for (const path of [...paths, figure.land]) expect(path).toMatch(/^(M-?\d+ ?-?\d+l[-\d ]+z)+$/);
  });

  it('anchors every name on the canvas', () => {
    const shapes = [...Object.keys(figure.provinces), ...Object.keys(figure.prefectures)];
    expect(Object.keys(figure.labels).sort()).toEqual(shapes.sort());
    for (const [x, y] of Object.values(figure.labels)) {
      expect(x > 0 && x < figure.width && y > 0 && y < figure.height).toBe(true);
    }
  });
});

describe('the downloads', () => {
  interface Download {
    readonly licence: string;
    readonly credit: { readonly zh: string; readonly en: string };
    readonly features: readonly {
      readonly properties: Readonly<Record<string, string>>;
      readonly geometry: { readonly type: string; readonly coordinates: number[][][] | number[][][][] };
    }[];
  }
  const download = (layer: string): Download =>
    JSON.parse(committed(`download/${layer}.geojson`)) as Download;

  it.each([
    ['provinces', 34],
    ['prefectures', 361],
    ['counties', 52],
    ['disputed', 2],
  ])('carry licence, credit and every shape: %s', (layer, count) => {
    const { licence, credit, features } = download(layer);
    expect(licence).toBe('ODbL-1.0');
    expect(credit).toEqual(boundaryNotice.credit);
    expect(features).toHaveLength(count);
  });

  it('name each unit in both languages', () => {
    const chengdu = download('prefectures').features.find(
      ({ properties }) => properties['adcode'] === '510100',
    );
    expect(chengdu?.properties).toMatchObject({ name_zh: '成都市', name_en: 'Chengdu', parent: '510000' });
  });

  it('are true WGS 84, outer rings counter-clockwise', () => {
    for (const { geometry } of download('provinces').features) {
      const polygons = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ) as number[][][][];
      for (const [outer] of polygons) {
        const area = outer!
          .slice(1)
          .reduce((sum, [x, y], i) => sum + outer![i]![0]! * y! - x! * outer![i]![1]!, 0);
        expect(area).toBeGreaterThan(0);
        for (const [lng, lat] of outer!) expect(lng! > 73 && lng! < 136 && lat! > 18 && lat! < 54).toBe(true);
      }
    }
  });
});
