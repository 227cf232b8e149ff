import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { readTable } from '../../events/testing/readCsv';
import { NETWORK, OUTCOMES, SHARES } from '../../series/testing/published';
import { deepestFall } from '../../series/fall';
import { largestAtEnd, placesWithShares } from '../../series/shares';
import { LANGS } from '../../i18n/text';
import { day, type Day } from '../../time/day';
import { exportSvg } from '../svg/exportSvg';
import { slackOf } from '../svg/slack';
import { allNodes } from '../scene/walk';
import type { Node } from '../scene/scene';
import { textWidth } from '../text/measure';
import { actMarks } from './acts';
import { chartScene } from './chartScene';
import { cardsChart } from './cards';
import { chinaChart } from './china';
import { countriesChart } from './countries';
import type { Chart } from './model';
import { networkChart } from './network';
import { placeChart } from './place';
import { HASH_COLOUR, labelBox, linePath, placeLabels } from './plot';
import { waterChart } from './water';

const YEAR = { from: day('2021-01-01'), to: day('2021-12-31') };
const network = (lang: 'en' | 'zh' = 'en', range = YEAR) =>
  networkChart({ record, network: NETWORK, range, lang });
const sichuan = placeChart({ record, shares: SHARES, adcode: '510000', lang: 'en' })!;
const cards = (lang: 'en' | 'zh' = 'en') => cardsChart({ record, prices: OUTCOMES.cards, lang });
const charts = (lang: 'en' | 'zh'): readonly Chart[] => [
  network(lang),
  chinaChart(SHARES, lang),
  placeChart({ record, shares: SHARES, adcode: '510000', lang })!,
  countriesChart(SHARES, OUTCOMES, lang),
  cards(lang),
  waterChart(OUTCOMES.water, lang),
];

const AREA = { box: { x: 0, y: 0, width: 800, height: 400 }, em: 12 };
const bars = (chart: Chart) =>
  chart
    .draw(AREA)
    .filter(
      (node): node is Extract<Node, { kind: 'rect' }> =>
        node.kind === 'rect' && node.style?.fill === HASH_COLOUR,
    );
const lines = (chart: Chart) =>
  chart
    .draw(AREA)
    .flatMap((node) => (node.kind === 'path' && node.className === 'chart-line' ? [node.d] : []));

const csv = (file: string) =>
  readTable(readFileSync(`public/data/series/${file}`, 'utf8').replaceAll('\n', '\r\n'));
const rowOf = (chart: Chart, first: string) => chart.table.rows.find(([at]) => at === first);

test('a line has no segment across a missing value', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 40 }), (values) => {
      const path = linePath(
        values.map((value, x) => ({ x, value })),
        (value) => value,
      );
      const drawn = [...path.matchAll(/([ML])(\d+),(\d+)/g)].map(([, command, x, y]) => ({
        command,
        x: Number(x),
        y: Number(y),
      }));
      expect(drawn.map(({ x, y }) => [x, y])).toEqual(
        values.flatMap((value, x) => (value === null ? [] : [[x, value]])),
      );
      for (const { command, x } of drawn) expect(command === 'L').toBe(x > 0 && values[x - 1] !== null);
    }),
  );
});

test('China’s share is said beside the largest of the last month: the United States, China, Kazakhstan', () => {
  const said =
    'Largest in January 2022: United States 37.84%, China (mainland) 21.11% and Kazakhstan 13.22%.';
  expect(chinaChart(SHARES, 'en').about).toContain(said);
  expect(chinaChart(SHARES, 'en').altText).toContain(said);
});

test('the country with the largest share is read from the figures, with its month', () => {
  expect(countriesChart(SHARES, OUTCOMES, 'en').title).toMatch(
    /^Largest share in January 2022: United States, [\d.]+%; China [\d.]+%$/,
  );
  const without = SHARES.countries.filter(({ code }) => code !== 'USA');
  const usa = SHARES.countries.find(({ code }) => code === 'USA')!;
  const none = { ...usa, ofWorld: { ...usa.ofWorld, values: usa.ofWorld.values.map(() => 0) } };
  const { title } = countriesChart({ ...SHARES, countries: [...without, none] }, OUTCOMES, 'en');
  expect(title).toMatch(/^Largest share in January 2022: China/);
});

test('the largest of the last month are told apart by names beside their lines, none over another, on a phone too', () => {
  for (const lang of LANGS)
    for (const width of [300, 800]) {
      const area = { box: { x: 0, y: 0, width, height: 190 }, em: 11 };
      const named = largestAtEnd(SHARES).slice(0, 5);
      const texts = countriesChart(SHARES, OUTCOMES, lang)
        .draw(area)
        .filter((node) => node.kind === 'text');
      const names = named.map(({ country }) => texts.find(({ text }) => text === country[lang])!);
      const tops = names.map(({ y }) => y);
      tops.slice(1).forEach((y, i) => expect(y - tops[i]!).toBeGreaterThanOrEqual(area.em));
      for (const { text, x } of names)
        expect(x + textWidth(text, area.em, 'bold', lang)).toBeLessThanOrEqual(0.8 * width);
    }
});

test('in the wide typefaces of another program no label of a chart leaves the picture', () => {
  const { box } = AREA;
  // The figure's margin is a little wider than this.
  const margin = AREA.em;
  for (const lang of LANGS) {
    const slack = slackOf('svg', lang);
    for (const chart of charts(lang))
      for (const node of allNodes(chart.draw({ ...AREA, slack }))) {
        if (node.kind !== 'text') continue;
        const { text, x, y, style = {} } = node;
        const { x: left, width } = labelBox(text, [x, y], style, { lang, slack });
        expect(left, text).toBeGreaterThanOrEqual(box.x - margin);
        expect(left + width, text).toBeLessThanOrEqual(box.x + box.width + margin);
      }
  }
});

test('China’s line among countries ends before the months in which none was reported, and begins anew', () => {
  expect(lines(countriesChart(SHARES, OUTCOMES, 'en')).filter((d) => d.lastIndexOf('M') > 0)).toHaveLength(1);
  for (const at of ['2021-07', '2021-08'])
    expect(rowOf(countriesChart(SHARES, OUTCOMES, 'en'), at)![1]).toBe('none reported');
});

describe('a value is the same in drawing, table and published file', () => {
  test('of the network: every day of the line', () => {
    const points = [...lines(network())[0]!.matchAll(/[ML][\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    const values = network().table.rows.map(([, value]) => Number(value));
    expect(points).toHaveLength(365);
    const published = new Map(
      csv('network_daily.csv').map((row) => [row['date'], Number(row['hashrate_ehs_7d'])]),
    );
    for (const [at, value] of network().table.rows)
      expect(Math.abs(Number(value) - published.get(at!)!)).toBeLessThanOrEqual(0.0501);
    // The same linear scale for all: three points fix it, the others have to lie on it.
    const scale = (points[0]! - points[100]!) / (values[0]! - values[100]!);
    points.forEach((y, i) => expect(y).toBeCloseTo(points[0]! + (values[i]! - values[0]!) * scale, 0));
  });

  test('of months: every bar, and none where none was reported', () => {
    const published = csv('china_provinces_monthly.csv').filter((row) => row['adcode'] === '510000');
    const known = published.filter((row) => row['month'] !== '2021-07');
    expect(sichuan.table.rows.map(([at]) => at)).toEqual(published.map((row) => row['month']));
    for (const row of known) {
      expect(rowOf(sichuan, row['month']!)!.slice(1, 3).map(Number)).toEqual([
        Number(row['share_of_china']),
        Number(row['share_of_global']),
      ]);
    }
    const heights = bars(sichuan).map(({ box }) => box.height);
    const unit = heights[0]! / Number(known[0]!['share_of_china']);
    heights.forEach((height, i) => expect(height).toBeCloseTo(Number(known[i]!['share_of_china']) * unit, 4));
    expect(heights).toHaveLength(22);
    expect(rowOf(sichuan, '2021-07')!.slice(1, 3)).toEqual(['none reported', 'none reported']);
    expect(bars(chinaChart(SHARES, 'en'))).toHaveLength(27);
  });

  test('months in which none was reported have a sign on the base line and no height, said in words', () => {
    for (const [chart, months] of [
      [chinaChart(SHARES, 'en'), 2],
      [sichuan, 1],
    ] as const) {
      const nodes = chart.draw(AREA);
      const signs = nodes.flatMap((node) =>
        node.kind === 'path' && node.className === 'chart-silent'
          ? [Number(/^M[\d.]+ ([\d.]+)/.exec(node.d)![1])]
          : [],
      );
      expect(signs).toHaveLength(months);
      const base = Math.max(...bars(chart).map(({ box }) => box.y + box.height));
      for (const top of signs) expect(base - top).toBeLessThan(AREA.em);
      expect(nodes.some((node) => node.kind === 'text' && node.text === 'none reported')).toBe(true);
      expect(chart.about).toContain('×: none reported');
    }
  });

  test('of countries: every month of the table', () => {
    const chart = countriesChart(SHARES, OUTCOMES, 'en');
    const at = (code: string) => SHARES.countries.findIndex((country) => country.code === code);
    for (const row of csv('countries_monthly.csv')) {
      if (row['iso3'] !== 'USA') continue;
      const column = chart.table.columns.indexOf(SHARES.countries[at('USA')]!.en);
      expect(rowOf(chart, row['month']!)![column]).toBe(String(Number(row['share_of_global'])));
    }
  });
});

describe('prices of graphics cards', () => {
  test('name their days and reach as far as the surveys do', () => {
    expect(cards().title).toBe(
      'Graphics cards cost 204% over list price on 16 May 2021, before Sichuan’s cut, and 53% on 4 July 2021, after it',
    );
    const later = [...OUTCOMES.cards, { ...OUTCOMES.cards[0]!, date: '2023-03' }];
    const chart = cardsChart({ record, prices: later, lang: 'en' });
    expect(chart.altText).toContain('from January 2021 to March 2023');
    for (const node of chart.draw(AREA))
      if (node.kind === 'path')
        for (const [, x] of node.d.matchAll(/H([\d.]+)/g))
          expect(Number(x)).toBeLessThanOrEqual(AREA.box.x + AREA.box.width);
  });

  test('are those of every survey on record, in table and drawing, and a survey of which only the month is known is as long as that', () => {
    const published = csv('gpu_prices.csv').filter((row) => row['series']!.startsWith('3dcenter_'));
    const rows = cards().table.rows.flatMap(([date, ...cells]) =>
      ['nvidia', 'amd'].flatMap((maker, i) => (cells[i] === '' ? [] : [`${maker} ${date} ${cells[i]}`])),
    );
    const expected = published.map(
      (row) => `${row['series']!.slice('3dcenter_'.length)} ${row['date']} ${row['value']}`,
    );
    expect(rows.toSorted()).toEqual(expected.toSorted());
    expect(rows).toContain('nvidia 2021-05-16 204');
    expect(rows).toContain('nvidia 2021-07-04 53');
    const nodes = cards().draw(AREA);
    const dashes = nodes.flatMap((node) =>
      node.kind === 'path' && node.d.includes('H') && typeof node.style?.stroke === 'object' ? [node.d] : [],
    );
    const inMonths = published.filter((row) => row['date']!.length === 7);
    expect(dashes).toHaveLength(inMonths.length);
    // No line leads from one survey to the next.
    for (const d of dashes) {
      const [from, to] = d
        .split(/[MH ]/)
        .filter(Boolean)
        .map(Number)
        .filter((_, i) => i !== 1);
      expect(to! - from!).toBeLessThan(AREA.box.width / 18);
    }
  });

  test('stand beside the cut in Sichuan, and are said to fall before it and in Europe too', () => {
    const texts = [...allNodes(cards().draw(AREA))].flatMap((node) =>
      node.kind === 'text' ? [node.text] : [],
    );
    expect(texts).toEqual(expect.arrayContaining(['19 June: power cut in Sichuan', '204%', '53%', '101%']));
    expect(cards().caution).toContain('Sichuan alone does not explain them');
    expect(cards('zh').caution).toContain('不能只用四川来解释');
    expect(cards().altText).toContain('Nvidia 204% on 16 May 2021');
  });
});

test('spilled hydropower is as published, each bar in the look of its definition, and a year without a figure has no bar', () => {
  const chart = waterChart(OUTCOMES.water, 'en');
  const published = csv('hydro_curtailment.csv').filter((row) => row['adcode'] === '510000');
  expect(chart.table.rows.map(([, value]) => Number(value))).toEqual(
    published.map((row) => Number(row['curtailed_twh'])),
  );
  expect(chart.table.rows.map(([year]) => year)).not.toContain('2018');
  const drawn = chart.draw(AREA).flatMap((node) => (node.kind === 'rect' ? [node] : []));
  // Three more are the signs of the definitions.
  expect(drawn).toHaveLength(published.length + 3);
  const looks = new Map(
    chart.table.rows.map(([year, , definition], i) => [`${definition} ${year}`, drawn[i]!.style]),
  );
  const of = (definition: string) =>
    new Set([...looks].flatMap(([key, look]) => (key.startsWith(definition) ? [JSON.stringify(look)] : [])));
  const all = ['the grid', 'main river', 'other'].map(of);
  for (const look of all) expect(look.size).toBe(1);
  expect(new Set(all.flatMap((look) => [...look])).size).toBe(3);
  const heights = drawn.slice(0, published.length).map(({ box }) => box.height);
  const unit = heights[0]! / Number(published[0]!['curtailed_twh']);
  heights.forEach((height, i) =>
    expect(height).toBeCloseTo(Number(published[i]!['curtailed_twh']) * unit, 4),
  );
  expect(chart.caution).toContain('make no one line');
});

test('the fall of 2021 is from 180.7 on 13 May to 84.8 on 2 July, by 53%, and made up on 9 December', () => {
  const fall = deepestFall(NETWORK.mean7, YEAR.from, YEAR.to)!;
  expect(fall).toMatchObject({
    peak: { day: '2021-05-13', value: 180.7 },
    low: { day: '2021-07-02', value: 84.8 },
    regained: '2021-12-09',
  });
  expect(fall.percent).toBeCloseTo(53.07, 1);
  expect(network().title).toBe('The bitcoin network’s hash rate fell 53% from 13 May 2021 to 2 July 2021');
  expect(deepestFall(NETWORK.mean7, '2030-01-01' as Day, '2030-02-01' as Day)).toBeNull();
});

test('what looks like a measure on the line and is none is marked as such; support, comment and trading are not marked', () => {
  const marks = actMarks(record, YEAR);
  const april = marks.find(({ event }) => event.id === 'xj-2021-04-16-safety-inspections')!;
  expect([april.isMeasure, april.status]).toEqual([false, null]);
  expect(marks.filter(({ isMeasure }) => !isMeasure)).toHaveLength(1);
  expect(marks.map(({ event }) => event.topic)).not.toContain('trading');
  expect(marks.some(({ status }) => status === 'encouraged')).toBe(false);
  const texts = [...allNodes(network().draw(AREA))].flatMap((node) =>
    node.kind === 'text' ? [node.text] : [],
  );
  expect(texts).toContain('16 April: Xinjiang, safety checks, no measure');
});

test('every name on the line leads to its point by a line that crosses no name, and the fall is said in per cent', () => {
  for (const lang of LANGS) {
    const nodes = network(lang).draw(AREA);
    const names = nodes.filter((node) => node.kind === 'text' && node.style?.size === 0.92 * AREA.em);
    const leaders = nodes.filter((node) => node.kind === 'path' && node.className === 'chart-leader');
    expect(leaders.length).toBeGreaterThan(12);
    expect(leaders).toHaveLength(names.length);
  }
  const texts = [...allNodes(network().draw(AREA))].flatMap((node) =>
    node.kind === 'text' ? [node.text] : [],
  );
  expect(texts).toContain('lowest: 84.8 on 2 July (−53%)');
});

test('a label takes the first place that nothing and no leader crosses', () => {
  const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const inside = box(0, 0, 100, 100);
  const first = { box: box(10, 10, 30, 10), leader: box(25, 20, 0, 30) };
  const through = { box: box(10, 60, 30, 10), leader: box(20, 5, 0, 50) };
  const beside = { box: box(60, 10, 30, 10), leader: box(70, 20, 0, 30) };
  const wishes = [
    { item: 'a', places: [first] },
    { item: 'b', places: [first, through, beside] },
    { item: 'c', places: [through] },
  ];
  expect(placeLabels(wishes, inside, [])).toEqual([
    { item: 'a', place: 0 },
    { item: 'b', place: 2 },
  ]);
});

test('what a hash rate is, and why its lowest day is not that of one day’s estimate, is said under the chart', () => {
  expect(network().about).toMatch(
    /guesses a second.*EH\/s: billion billion.*single day’s estimate.*small dots.*ring/,
  );
  for (const chart of charts('en').filter(({ title }) => /hash rate/i.test(title)))
    expect(chart.about).toMatch(/^Hash rate: guesses a second/);
  expect(network('zh').about).toMatch(/每秒的计算次数.*一百亿亿次.*单日推算值.*小圆点.*圆环/);
});

test('only provinces with figures have a chart', () => {
  for (const adcode of placesWithShares(SHARES))
    expect(placeChart({ record, shares: SHARES, adcode, lang: 'en' })).not.toBeNull();
  for (const adcode of ['410000', '330000', '510100'])
    expect(placeChart({ record, shares: SHARES, adcode, lang: 'en' })).toBeNull();
});

describe.each(['en', 'zh'] as const)('as a figure in %s', (lang) => {
  test('every chart says what it does not say, whose its numbers are, and Cambridge’s licence where they are Cambridge’s', () => {
    for (const chart of charts(lang)) {
      const scene = chartScene({ chart, width: 850, height: 600, url: null, version: '0123456789ab' });
      const isCambridge = chart.licence !== '';
      expect(scene.about!.Copyright.includes('CC BY-NC-SA')).toBe(isCambridge);
      expect(scene.about!.Description).toContain(chart.caution);
      expect(chart.altText).not.toMatch(/because|caused|due to|导致/);
      const svg = exportSvg(scene, 'light');
      expect(svg).toContain('0123456789ab');
      expect(
        exportSvg(
          chartScene({ chart, width: 850, height: 600, url: null, version: '0123456789ab' }),
          'light',
        ),
      ).toBe(svg);
    }
  });

  test('every size of the presets has room, and none is drawn without', () => {
    for (const chart of charts(lang)) {
      for (const [width, height] of [
        [1200, 628],
        [800, 418],
        [2160, 2160],
        [1600, 1200],
        [680, 510],
        [375, 500],
      ] as const)
        expect(() => chartScene({ chart, width, height, url: null, version: '' })).not.toThrow();
      expect(() => chartScene({ chart, width: 4000, height: 200, url: null, version: '' })).toThrow(
        RangeError,
      );
    }
  });
});
