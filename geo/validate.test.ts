import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadRegions } from '../src/regions/load';
import { areaRatios, AREA_RATIO } from './checks/area';
import { DETAILS, MASTER_LAYERS, readMaster, type Master, type MasterLayer } from './master';
import type { GridPoint, GridRing, GridShape } from './rings';
import { describeFaults, projectLayers, unplacedAdcodes, validateMaster } from './validate';

const regions = new Map(loadRegions().map((region) => [region.adcode, region]));
const standard = readMaster('standard');

describe.each(DETAILS)('the %s boundaries', (detail) => {
  const master = readMaster(detail);

  it('have no fault: identity, rings, shared edges, crossings, tiling, labels, equal area', () => {
    expect(describeFaults(detail, validateMaster(master, regions))).toBe('');
  });

  it('draw 34 provincial-level units, 361 prefectures and 52 counties, by adcode', () => {
    const counts = MASTER_LAYERS.map((layer) => master.layers[layer].length);
    expect(counts).toEqual([34, 361, 52, 2]);
    for (const { properties } of [...master.layers.provinces, ...master.layers.prefectures]) {
      expect(properties.id).toMatch(/^\d{6}$/);
    }
  });

  it('draw the 21 prefectures of Sichuan', () => {
    const drawn = master.layers.prefectures
      .filter((shape) => shape.properties['prov'] === '510000')
      .map((shape) => regions.get(shape.properties.id)!.short.zh);
    expect(drawn.join(' ')).toBe(
      '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
    );
  });
});

describe('the equal-area map', () => {
  it('shows every province at the same scale of area, within 0.1 %, and Macao within 0.5 %', () => {
    const projected = projectLayers(standard).provinces;
    for (const [id, ratio] of areaRatios(standard.layers.provinces, projected, standard)) {
      expect(Math.abs(ratio / AREA_RATIO - 1)).toBeLessThan(id === '820000' ? 0.005 : 0.001);
    }
  });
});

/**
 * Sichuan, Guizhou, Guangdong and Taiwan, whole: the validator looks at each unit, at its parent and at units side by side, so
 * that it finds in four provinces what it would find in all.
 */
const EXCERPT = /^(51|52|44|71)/;
const excerptRegions = new Map([...regions].filter(([adcode]) => EXCERPT.test(adcode)));
const excerpt: Master = {
  ...standard,
  layers: Object.fromEntries(
    MASTER_LAYERS.map((layer) => [
      layer,
      standard.layers[layer].filter(({ properties }) => EXCERPT.test(properties.id)),
    ]),
  ) as unknown as Master['layers'],
};

/** The excerpt with one shape changed. */
function spoilt(layer: MasterLayer, id: string, change: (shape: GridShape) => readonly GridShape[]): Master {
  const shapes = excerpt.layers[layer].flatMap((shape) =>
    shape.properties.id === id ? change(shape) : [shape],
  );
  return { ...excerpt, layers: { ...excerpt.layers, [layer]: shapes } };
}

/** Changes the outer ring of a shape's first polygon. */
function ringChanged(change: (ring: GridRing) => GridRing): (shape: GridShape) => readonly GridShape[] {
  return (shape) => {
    const [[outer, ...holes], ...others] = shape.polygons as [[GridRing, ...GridRing[]], ...GridRing[][]];
    return [{ ...shape, polygons: [[change(outer), ...holes], ...others] }];
  };
}

const renamed =
  (id: string) =>
  (shape: GridShape): readonly GridShape[] => [{ ...shape, properties: { ...shape.properties, id } }];

const faultsOf = (master: Master, known = excerptRegions): string =>
  describeFaults('standard', validateMaster(master, known));

describe('the validator', () => {
  it('finds nothing in a part of the boundaries that is whole', () => {
    expect(faultsOf(excerpt)).toBe('');
  });

  it('finds a unit that is missing, one drawn twice and one nobody knows', () => {
    expect(faultsOf(spoilt('provinces', '510000', () => []))).toContain(
      'provinces 510000 has a shape by the gazetteer, but is not drawn',
    );
    expect(faultsOf(spoilt('prefectures', '510100', (shape) => [shape, shape]))).toContain(
      'prefectures 510100 is drawn twice',
    );
    expect(faultsOf(spoilt('prefectures', '510100', renamed('519900')))).toContain(
      'prefectures 519900 is not in the gazetteer',
    );
  });

  it('finds a unit filed under the wrong parent or on the wrong level', () => {
    const moved = spoilt('prefectures', '510100', (shape) => [
      { ...shape, properties: { ...shape.properties, prov: '520000' } },
    ]);
    expect(faultsOf(moved)).toContain(
      'prefectures 510100 says it lies in 520000, which the gazetteer does not',
    );
    expect(faultsOf(spoilt('prefectures', '510100', renamed('510104')))).toContain(
      'prefectures 510104 is a county in the gazetteer',
    );
  });

  it('finds a ring wound the wrong way', () => {
    const faults = faultsOf(
      spoilt(
        'provinces',
        '710000',
        ringChanged((ring) => [...ring].reverse()),
      ),
    );
    expect(faults).toContain('provinces 710000 has an outer ring wound the wrong way');
  });

  it('finds a ring that crosses itself, and one that touches itself', () => {
    const swapped = ringChanged((ring) => {
      const copy = [...ring];
      const far = Math.floor(ring.length / 2);
      [copy[1], copy[far]] = [copy[far]!, copy[1]!];
      return copy;
    });
    expect(faultsOf(spoilt('provinces', '710000', swapped))).toContain('provinces 710000 crosses itself');
    const touching = ringChanged((ring) => [...ring, ring[3]!]);
    expect(faultsOf(spoilt('provinces', '710000', touching))).toContain(
      'provinces 710000 has a ring that touches a vertex twice',
    );
  });

  it('finds a ring that collapsed', () => {
    const flat = ringChanged((ring) => [ring[0]!, ring[1]!]);
    expect(faultsOf(spoilt('provinces', '710000', flat))).toContain(
      'provinces 710000 has a ring of fewer than three points',
    );
  });

  it('finds a vertex that only one of two neighbours moved', () => {
    const faults = faultsOf(spoilt('prefectures', '510100', ringChanged(nudged)));
    expect(faults).toContain('prefectures 510000 does not match its prefectures');
    expect(faults).toContain('counties 510100 does not match its counties');
    expect(faults).toContain('prefectures 510000 differs in area from its prefectures');
  });

  it('finds two units on the same land', () => {
    const twin = spoilt('prefectures', '510100', (shape) => [shape, ...renamed('510300')(shape)]);
    expect(faultsOf(twin)).toContain('prefectures 510300 lies on the same side of an edge as 510100');
  });

  it('finds a county that reaches out of its parent', () => {
    const away = ringChanged((ring) => ring.map(([x, y]): GridPoint => [x + 5000, y]));
    expect(faultsOf(spoilt('counties', '440604', away))).toMatch(
      /counties 440604 has \d+ vertices outside 440600/,
    );
  });

  it('finds a label point outside its shape', () => {
    const sichuan = regions.get('510000')!;
    const misplaced = new Map(excerptRegions).set('510000', { ...sichuan, labelAlt: [116, 40] });
    expect(faultsOf(excerpt, misplaced)).toBe(
      'standard: provinces 510000 has its label point 116, 40 outside its shape',
    );
  });

  it('reports every fault at once', () => {
    const turned = spoilt(
      'provinces',
      '710000',
      ringChanged((ring) => [...ring].reverse()),
    );
    const provinces = turned.layers.provinces.filter(({ properties }) => properties.id !== '510000');
    const faults = faultsOf({ ...turned, layers: { ...turned.layers, provinces } });
    expect(faults).toContain('710000 has an outer ring wound the wrong way');
    expect(faults).toContain('510000 has a shape by the gazetteer, but is not drawn');
  });
});

/** The ring with its third vertex one step east. */
function nudged(ring: GridRing): GridRing {
  return ring.map((point, i): GridPoint => (i === 2 ? [point[0] + 1, point[1]] : point));
}

describe('the adcodes that the record uses', () => {
  const drawn = new Set(MASTER_LAYERS.flatMap((layer) => standard.layers[layer].map((s) => s.properties.id)));

  /** Every text of six digits in a parsed file: adcodes are the only ones. */
  function adcodesIn(value: unknown): readonly string[] {
    if (typeof value === 'string') return /^\d{6}$/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(adcodesIn) : [];
  }

  it('have a region with names in both languages, and a shape of their own or above', () => {
    const folder = new URL('../src/record/data/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const used = files.flatMap((name) => adcodesIn(parse(readFileSync(new URL(name, folder), 'utf8'))));
    expect(new Set(used).size).toBeGreaterThan(60);
    expect(unplacedAdcodes(used, regions, drawn)).toEqual([]);
  });

  it('are reported when no region or no shape stands for them', () => {
    const nowhere = { ...regions.get('110000')!, adcode: '990000', name: { zh: '', en: 'Nowhere' } };
    const known = new Map(regions).set('990000', nowhere);
    expect(unplacedAdcodes(['999999', '990000', '460300', '513323', '100000'], known, drawn)).toEqual([
      '990000 lacks a name in one language',
      '990000 has no shape and none above it has',
      '999999 is not in the gazetteer',
    ]);
  });
});
