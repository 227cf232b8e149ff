import { act } from 'react';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { figureScene } from '../drawing/figure/figureScene';
import { stateMap } from '../drawing/stateMap';
import { exportSvg } from '../drawing/svg/exportSvg';
import { svgOf } from '../drawing/svg/svgOf';
import { baked } from '../drawing/testing/fixture';
import { wordsOf } from '../embed/page/words';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { csvAreas } from '../export/csvAreas';
import { PRESETS } from '../export/presets';
import { readTable } from '../events/testing/readCsv';
import { columnsOf, tableContent, tableOf } from '../layers/columns';
import { heldLayers, holdLayers, shareHeldLayers, type LateLayer } from '../layers/held';
import { colouringOf, DEFAULT_LAYER } from '../layers/layers';
import { tooltipOf } from '../map/controls/content';
import { styleOf } from '../map/explorer/style';
import { createFigureSurface } from '../map/figure/figureSurface';
import { lookOf } from '../map/look';
import { COUNTRY } from '../map/testing/app';
import { allClasses } from '../layers/status/classes';
import { Legend } from '../panel/legend/Legend';
import { clear, show } from '../panel/testing/view';
import { NATION, type Adcode } from '../regions/region';
import { appOver } from '../state/testing/app';
import { coloursOf } from '../theme/colours';
import type { Fill } from '../theme/paint';
import { day } from '../time/day';
import { announcement } from '../timeline/spoken';
import { Caption } from './main/Caption';

const SICHUAN = '510000';
const INNER_MONGOLIA = '150000';

const fill = (key: string, light: string, dark: string): Fill => ({
  key,
  colour: { light, dark },
  border: 'ink',
  label: 'ink',
  quiet: 'ink',
});
const NO_FIGURE = fill('no-figure', '#fefefe', '#010101');
const MANY = fill('many', '#123456', '#abcdef');

/** A quantity that Sichuan alone has. */
const quantityOf = (adcode: Adcode) => (adcode === SICHUAN ? 42 : null);
const fillOf = (adcode: Adcode) => (quantityOf(adcode) === null ? NO_FIGURE : MANY);
const row = ({ key, ...of }: Fill, label: string, places: string) => ({
  key,
  label,
  short: label,
  meaning: '',
  sample: [{ fill: { key, ...of }, overlay: null }],
  places,
});
const ROWS = [row(MANY, 'Many quoins', 'Sichuan'), row(NO_FIGURE, 'No quoins known', '33 others')];

/** A layer as one folder would hold it: nothing of it is another layer's. */
const QUANTITY: LateLayer = {
  fills: [NO_FIGURE, MANY],
  overlays: [],
  table: {
    content: () => 'how many quoins every area has',
    columns: () => [{ name: 'quoins', cell: quantityOf }],
  },
  classes: () => ROWS,
  on: (_, on, mode = 'recorded') => ({
    layer: QUANTITY,
    day: on,
    mode,
    placesKey: 'quoins',
    paint: (adcode) => ({ fill: fillOf(adcode), overlay: null }),
    own: (adcode) => quantityOf(adcode)?.toString() ?? null,
    weight: (adcode) => quantityOf(adcode) ?? 0,
    note: (adcode) => (quantityOf(adcode) === null ? null : '42 quoins'),
    sign: () => null,
    edge: () => false,
    below: () => [],
    text(adcode) {
      const status = quantityOf(adcode) === null ? 'no quoins known' : '42 quoins';
      return { status, remarks: [], lines: [status], standing: null };
    },
    caption: () => ({
      headline: 'Quoins in June',
      statement: 'Sichuan has quoins.',
      altText: 'A map of quoins.',
    }),
    legend: () => ({ rows: ROWS }),
    legendTitle: () => 'How many quoins',
    basis: () => [],
    coloured: () => 'Coloured by quoins.',
    lead: () => 'Quoins are not counted often.',
    licence: () => 'Quoins: their counters.',
  }),
};

const heldBefore = heldLayers();
beforeAll(() => {
  shareHeldLayers({});
  holdLayers({ metric: { hashrate: QUANTITY } });
});
afterEach(clear);
afterAll(() => shareHeldLayers(heldBefore));

const app = appOver(record, {
  metric: 'hashrate',
  time: { from: null, to: day('2021-06-20') },
  lang: 'en',
  theme: 'light',
});
const state = app.store.getState();
const colouring = () => colouringOf(record, state);
const colours = coloursOf('light');

/** What a map of the status says and looks like on that day: its sentences, the names of its classes, its colours. */
function statusWords(): readonly string[] {
  const status = DEFAULT_LAYER.on(record, day('2021-06-20'));
  const { headline, statement, altText } = status.caption('en');
  return [
    ...[headline, statement, altText, status.legendTitle('en'), status.coloured('en'), status.lead('en')],
    ...allClasses('en')
      .flatMap(({ label, meaning }) => [label, meaning])
      .filter((text) => text !== ''),
    ...[SICHUAN, INNER_MONGOLIA].map((adcode) => status.text(adcode, 'en').status),
    ...[SICHUAN, INNER_MONGOLIA].map((adcode) => colours(status.paint(adcode).fill.colour)),
  ];
}

async function page(): Promise<string> {
  const view = await show(
    <>
      <Caption app={app} />
      <Legend app={app} />
    </>,
  );
  await act(() => Promise.resolve());
  return view.innerHTML;
}

/** All that a surface shows or says of the map of a state, as text. */
const SURFACES: Readonly<Record<string, () => string | Promise<string>>> = {
  figure: () =>
    exportSvg(
      figureScene({
        record,
        colouring: colouring(),
        shapes: baked,
        lang: 'en',
        ...PRESETS.default,
        url: null,
        version: '0123456789ab',
      }),
      'light',
    ),
  page,
  'map of an embed': () =>
    svgOf(stateMap(state, record, { shapes: baked, colouring: colouring() }), {
      colours,
      idPrefix: 'map',
      root: {},
    }),
  'words of an embed': () =>
    Object.values(
      wordsOf({
        record,
        colouring: colouring(),
        shapes: baked,
        entered: NATION,
        opened: null,
        lang: 'en',
        theme: 'light',
      }),
    ).join('\n'),
  'what a screen reader is told': () => announcement(colouring(), state),
  'tooltip of the map': () =>
    [SICHUAN, INNER_MONGOLIA]
      .flatMap((adcode) => tooltipOf(record, colouring(), adcode, { lang: 'en', canEnter: true }).lines)
      .join('\n'),
  'table of areas': () => csvAreas(record, columnsOf(record, state), 'en'),
};

/** What of the layer each surface shows. */
const SHOWN: Readonly<Record<keyof typeof SURFACES, readonly string[]>> = {
  figure: [
    'Quoins in June',
    'Sichuan has quoins.',
    'Coloured by quoins.',
    '#123456',
    '33 others',
    'Quoins: their counters.',
  ],
  page: ['Quoins in June', 'Sichuan has quoins.', 'How many quoins', '#123456', 'Quoins: their counters.'],
  'map of an embed': ['#123456', '#fefefe', '42 quoins'],
  'words of an embed': ['Quoins in June', 'A map of quoins.', 'Many quoins', 'Quoins: their counters.'],
  'what a screen reader is told': ['Quoins in June. Sichuan has quoins.'],
  'tooltip of the map': ['42 quoins', 'no quoins known'],
  'table of areas': ['quoins'],
};

test.each(Object.entries(SHOWN))(
  'a layer that is one object colours and words every surface, and none says how places stand: %s',
  async (surface, shown) => {
    const text = await SURFACES[surface]!();
    for (const part of shown) expect(text).toContain(part);
    for (const word of statusWords()) expect(text).not.toContain(word);
  },
);

test('both renderers of the map take their colours from the layer', () => {
  const surface = createFigureSurface(COUNTRY, QUANTITY, 'light', { writes: 0, repaints: 0 });
  surface.paint(COUNTRY.regions.map((region) => ({ region, look: lookOf(region, colouring(), NATION) })));
  const drawn = (adcode: string) =>
    surface.element.querySelector(`[data-adcode="${adcode}"]`)?.getAttribute('fill');
  expect([drawn(SICHUAN), drawn(INNER_MONGOLIA)]).toEqual(['#123456', '#fefefe']);
  const style = styleOf({ theme: 'dark', layer: QUANTITY, country: COUNTRY.file, inside: null });
  expect(JSON.stringify(style.layers)).toContain('"no-figure","#010101","many","#abcdef"');
});

test('the table of areas is the layer’s, an unknown value never zero', () => {
  const rows = readTable(SURFACES['table of areas']!() as string);
  const cell = (adcode: string) => rows.find((each) => each['adcode'] === adcode)?.['quoins'];
  expect([cell(SICHUAN), cell(INNER_MONGOLIA)]).toEqual(['42', '']);
  expect(tableContent(state, record.index.bounds, 'en')).toBe('how many quoins every area has');
  expect(tableOf(state)).toBe('hashrate');
});
