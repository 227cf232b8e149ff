import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureScene } from '../drawing/figure/figureScene';
import { exportSvg } from '../drawing/svg/exportSvg';
import { countryShapes } from '../drawing/cartography/mapShapes';
import { legendMarkup } from '../embed/page/legend';
import { REAL_STORE as store } from '../events/testing/publishedRecord';
import { csvAreas } from '../export/csvAreas';
import { PRESETS } from '../export/presets';
import type { Layer } from '../layers/layer';
import { DEFAULT_LAYER } from '../layers/layers';
import { lookOf } from '../map/look';
import { styleOf } from '../map/explorer/style';
import { createFigureSurface } from '../map/figure/figureSurface';
import { COUNTRY } from '../map/testing/app';
import { NATION } from '../regions/region';
import type { Fill } from '../theme/paint';
import { day } from '../time/day';

const fill = (key: string, light: string, dark: string): Fill => ({
  key,
  colour: { light, dark },
  border: 'ink',
  label: 'ink',
  quiet: 'ink',
});
const NO_FIGURE = fill('no-figure', '#fefefe', '#010101');
const MANY = fill('many', '#123456', '#abcdef');

const valueOf = (adcode: string) => (adcode === '510000' ? 42 : null);

/** A quantity that Sichuan alone has. */
const QUANTITY: Layer = {
  fills: [NO_FIGURE, MANY],
  overlays: [],
  on(record, on, mode = 'recorded') {
    const paint = (adcode: string) => ({
      fill: valueOf(adcode) === null ? NO_FIGURE : MANY,
      overlay: null,
    });
    const rowOf = (item: Fill, places: string) => {
      const { key } = item;
      return {
        key,
        label: key,
        short: key,
        meaning: '',
        sample: [{ fill: item, overlay: null }],
        places,
      };
    };
    const rows = [rowOf(MANY, 'Sichuan'), rowOf(NO_FIGURE, '33 others')];
    return {
      ...DEFAULT_LAYER.on(record, on, mode),
      layer: QUANTITY,
      paint,
      own: (adcode) => valueOf(adcode)?.toString() ?? null,
      weight: (adcode) => valueOf(adcode) ?? 0,
      note: () => null,
      below: () => [],
      caption: () => ({ headline: 'Quantity', statement: 'One unit has some.', altText: 'One.' }),
      legend: () => ({ title: 'Quantities', rows, all: rows }),
      basis: () => [],
      coloured: () => 'Coloured by quantity.',
    };
  },
};

const colouring = QUANTITY.on(store, day('2021-06-20'));

test('a figure is drawn in the colours, with the words and the legend of any layer', () => {
  const scene = figureScene({
    store,
    colouring,
    shapes: countryShapes(JSON.parse(readFileSync('public/geo/figure.json', 'utf8')) as never),
    lang: 'en',
    ...PRESETS.default,
    url: null,
    version: '0123456789ab',
  });
  const svg = exportSvg(scene, 'dark');
  for (const text of ['#abcdef', '#010101', '33 others', 'Coloured by quantity.'])
    expect(svg).toContain(text);
});

test('both renderers of the map take their colours from the layer', () => {
  const surface = createFigureSurface(COUNTRY, QUANTITY, 'light', { writes: 0, repaints: 0 });
  surface.paint(COUNTRY.regions.map((region) => ({ region, look: lookOf(region, colouring, NATION) })));
  const drawn = (adcode: string) =>
    surface.element.querySelector(`[data-adcode="${adcode}"]`)?.getAttribute('fill');
  expect([drawn('510000'), drawn('150000')]).toEqual(['#123456', '#fefefe']);
  const style = styleOf({ theme: 'dark', layer: QUANTITY, country: COUNTRY.file, inside: null });
  expect(JSON.stringify(style.layers)).toContain('"no-figure","#010101","many","#abcdef"');
});

test('the embed’s legend and the table of areas say what the layer says, an unknown value never as zero', () => {
  const view = { store, colouring, entered: NATION, lang: 'en', theme: 'light' } as const;
  expect(legendMarkup(view)).toContain('#123456');
  const [header, ...rows] = csvAreas(
    store,
    { ...colouring, columns: [{ name: 'quantity', cell: valueOf }] },
    'en',
  ).split('\r\n');
  const at = header!.split(',').indexOf('quantity');
  const cell = (adcode: string) => rows.find((row) => row.includes(`,${adcode},`))?.split(',')[at];
  expect([cell('510000'), cell('150000')]).toEqual(['42', '']);
});
