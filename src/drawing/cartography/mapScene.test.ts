import { brotliCompressSync } from 'node:zlib';
import { DEFAULT_LAYER } from '../../layers/layers';
import { describe, expect, test } from 'vitest';
import { NATION } from '../../regions/region';
import type { FillKey } from '../../theme/statusKeys';
import { PALETTES, THEMES, type Theme } from '../../theme/palette';
import { day } from '../../time/day';
import { coloursOf } from '../../theme/colours';
import { svgOf } from '../svg/svgOf';
import { mapScene, type MapOptions } from './mapScene';
import { around, pathRings, touches, type Box } from '../box';
import { contains } from './contains';
import { COUNTRY } from './viewport';
import { baked, provinces, shapesFor, record } from '../testing/fixture';

const DAY = day('2021-06-20');
const colouring = DEFAULT_LAYER.on(record, DAY);

function draw({ theme = 'light', ...options }: Partial<MapOptions> & { theme?: Theme } = {}): string {
  const entered = options.entered ?? NATION;
  const scene = mapScene({
    shapes: shapesFor(entered),
    colouring,
    record,
    lang: 'en',
    ...options,
  });
  return svgOf(scene, { colours: coloursOf(theme), idPrefix: 'm' });
}

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match.slice(1));
const fillsOf = (svg: string) =>
  new Map(all(svg, /data-adcode="(\d{6})" fill="([^"]+)"/g) as [string, string][]);

describe.each(THEMES)('%s', (theme) => {
  const svg = draw({ theme });

  test('each provincial-level unit is drawn once, in the colour and pattern of its status', () => {
    const fills = fillsOf(svg);
    expect([...fills.keys()]).toEqual(provinces);
    const overlays = new Map(all(svg, /data-overlay="(\d{6})" fill="([^"]+)"/g) as [string, string][]);
    for (const adcode of provinces) {
      const { fill, overlay } = colouring.paint(adcode);
      expect(fills.get(adcode), adcode).toBe(PALETTES[theme].fill[fill.key as FillKey]);
      expect(overlays.get(adcode), adcode).toBe(overlay === null ? 'none' : `url(#m-${overlay.key})`);
    }
  });

  test('every id that is referred to exists once and begins with the prefix', () => {
    const ids = all(svg, / id="([^"]+)"/g).map(([id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...all(svg, /href="#([^"]+)"/g), ...all(svg, /url\(#([^)]+)\)/g)].map(([id]) => id!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !id.startsWith('m-'))).toEqual([]);
  });
});

test('west of what is known a wide map goes on as land, and nowhere else', () => {
  const west = (view: Box) => all(draw({ view }), /d="(M-[\d.]+ [-\d.]+H-540v[^"]+)" fill="/g).length;
  expect(west({ x: -900, y: 0, width: 1800, height: 758 })).toBe(1);
  expect(west(COUNTRY)).toBe(0);
});

test('disputed pieces are hatched with a dashed edge', () => {
  const svg = draw();
  expect(all(svg, /data-disputed="(\w+)"/g).flat()).toEqual(['IND', 'BTN']);
  expect(svg).toMatch(
    /<g class="disputed"[^>]*stroke-dasharray="3 2.25"><path d="[^"]*" data-disputed="IND" fill="url\(#m-disputed\)"/,
  );
});

test('one circle of 26 in the country, 8, 7, 6, 3, 1 and 1 in Sichuan, none before the list', () => {
  const numbers = (svg: string) => all(svg, /data-circle="(\d{6})">.*?<text[^>]*>(\d+)</g);
  expect(numbers(draw())).toEqual([['510000', '26']]);
  expect(numbers(draw({ entered: '510000' }))).toEqual([
    ['511800', '8'],
    ['513300', '7'],
    ['513200', '6'],
    ['513400', '3'],
    ['510100', '1'],
    ['510400', '1'],
  ]);
  expect(numbers(draw({ colouring: DEFAULT_LAYER.on(record, day('2021-06-17')) }))).toEqual([]);
});

test('inside Sichuan: its prefectures, the counties with own acts over them, the neighbours without colour', () => {
  const svg = draw({ entered: '510000' });
  const fills = [...fillsOf(svg).keys()];
  const levels = fills.map((adcode) => record.gazetteer.get(adcode).level);
  expect(levels.filter((level) => level === 'prefecture')).toHaveLength(21);
  expect(levels.lastIndexOf('prefecture')).toBeLessThan(levels.indexOf('county'));
  expect(fills).toContain('510112');
  expect(fills).not.toContain('630000');
  expect(svg).toContain('<g class="others"');
});

test('every provincial-level unit can be entered', () => {
  for (const entered of provinces) {
    const fills = fillsOf(draw({ entered }));
    expect(fills.size, entered).toBeGreaterThan(0);
    for (const adcode of fills.keys()) {
      expect([adcode, ...record.gazetteer.ancestors(adcode)], adcode).toContain(entered);
    }
  }
});

test('a place below a province that acted has a dot inside its province, where there is room', () => {
  const shapes = shapesFor(NATION);
  const below = new Map(provinces.flatMap((adcode) => colouring.below(adcode).map((unit) => [unit, adcode])));
  const dots = all(draw(), /<circle cx="([\d.]+)" cy="([\d.]+)"[^>]* data-marker="(\d{6})"/g);
  expect(dots.length).toBeGreaterThan(5);
  for (const [x, y, adcode] of dots) {
    const province = below.get(adcode!)!;
    expect(contains(pathRings(shapes.provinces[province]!), [Number(x), Number(y)]), adcode).toBe(true);
    expect([Number(x), Number(y)], adcode).not.toEqual(shapes.labels[province]);
  }
});

test('no name stands between the rows of a text that lies over the map', () => {
  const rows = [200, 224, 248, 272, 296].map((y) => ({ x: 300, y, width: 240, height: 12 }));
  const middles = (covered: readonly Box[]) =>
    all(draw({ covered }), /<text x="([\d.]+)" y="([\d.]+)"[^>]*paint-order/g).map(([x, y]) =>
      around([Number(x), Number(y)], 0, 0),
    );
  const text = { x: 300, y: 200, width: 240, height: 108 };
  expect(middles([]).some((point) => touches(point, text))).toBe(true);
  expect(middles(rows).filter((point) => touches(point, text))).toEqual([]);
});

test('a selected region has an outline with a rim of paper', () => {
  const outlines = draw({ select: ['510000'] }).match(/<g class="outlines".*?<\/g>/)![0];
  expect(outlines).toContain(
    `<use href="#m-r510000" stroke="${PALETTES.light.selection}" stroke-width="2"/>`,
  );
});

test('the same options give the same text', () => {
  expect(draw({ entered: '510000', lang: 'zh' })).toBe(draw({ entered: '510000', lang: 'zh' }));
});

test('the inlined map of the first paint is at most 30 KB compressed', () => {
  for (const lang of ['en', 'zh'] as const) {
    expect(brotliCompressSync(draw({ lang, shapes: baked })).length).toBeLessThanOrEqual(30 * 1024);
  }
});
