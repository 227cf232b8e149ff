import { wcagContrast as contrast } from 'culori';
import { beforeAll, describe, expect, test } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { NATION } from '../../regions/region';
import { SHARES } from '../../series/testing/published';
import { DEFAULT_STATE } from '../../state/url';
import { coloursOf } from '../../theme/colours';
import { THEMES } from '../../theme/palette';
import { colourDistance, lightness, VISIONS } from '../../theme/testing/colourDistance';
import { day } from '../../time/day';
import { changeLayer } from '../change/change';
import { columnsOf } from '../columns';
import { holdLayers } from '../held';
import { DEFAULT_LAYER } from '../layers';
import { ALL_PAINTS } from '../paints';
import { shareLayers } from './hashrate';
import { SHARE_CLASSES, SHARE_PAINTS } from './paints';
import { percentText } from './words';

const layers = shareLayers(SHARES);
beforeAll(() => holdLayers({ metric: layers }));

const [SICHUAN, XINJIANG, HENAN, TAIWAN] = ['510000', '650000', '410000', '710000'] as const;
const on = (date: string, metric: 'hashrate' | 'hashrate-world' = 'hashrate') =>
  layers[metric].on(record, day(date));
const keyOf = (adcode: string, date: string) => {
  const { fill, overlay } = on(date).paint(adcode);
  return [fill.key, overlay?.key ?? null];
};

describe('what the map shows', () => {
  test('is the class of the share in the month of the day', () => {
    expect(keyOf(SICHUAN, '2020-09-15')).toEqual(['share-50', null]);
    expect(keyOf(XINJIANG, '2020-09-30')).toEqual(['share-5', null]);
    expect(keyOf(XINJIANG, '2020-04-01')).toEqual(['share-50', null]);
    expect(on('2020-04-01', 'hashrate-world').paint(XINJIANG).fill.key).toBe('share-20');
  });

  test('of a place without a figure is never the lowest class', () => {
    expect(keyOf(HENAN, '2020-09-15')).toEqual(['share-none', null]);
    expect(keyOf(TAIWAN, '2020-09-15')).toEqual(['na', 'hatch']);
    expect(keyOf(SICHUAN, '2021-07-02')).toEqual(['share-none', 'dots']);
    for (const date of ['2019-08-31', '2021-08-01', '2022-01-15'])
      expect(keyOf(SICHUAN, date), date).toEqual(['share-none', null]);
    for (const date of ['2021-07-02', '2021-08-01', '2018-01-01'])
      expect(on(date).note(SICHUAN, 'en'), date).toBeNull();
  });

  test('stays the same for a whole month', () => {
    const legend = (date: string) => on(date).legend('en').rows.slice(0, 7);
    expect(legend('2020-09-01')).toEqual(legend('2020-09-30'));
    expect(legend('2020-09-30')).not.toEqual(legend('2020-10-01'));
  });
});

describe('what is said', () => {
  const caption = (date: string, lang: 'en' | 'zh' = 'en', entered = NATION) =>
    on(date).caption(lang, { entered });

  test('of the country is who had how much, and of how many nothing is known', () => {
    const { headline, statement, altText } = caption('2020-09-15');
    expect(headline).toBe('September 2020: Sichuan has 61.1% of China’s reported hash rate');
    expect(statement).toBe(
      'Sichuan 61.1%, Yunnan 14.9%, Xinjiang 9.6%, Inner Mongolia 4.1% and Beijing 3.3%. 23 provinces have no figure of their own, together 5.1%. China had 67.1% of the world’s.',
    );
    expect(altText).toContain(statement);
    expect(caption('2020-09-15', 'zh').headline).toBe('2020年9月：四川占中国已报告算力的61.1%');
  });

  test('of July 2021 is that none was reported, which is no zero; of later months that no province is known', () => {
    expect(caption('2021-07-02').headline).toBe('July 2021: mining pools report no hash rate in China');
    expect(caption('2021-07-02').statement).toContain('That does not mean there was none');
    expect(caption('2021-10-02').headline).toBe('October 2021: there are no provincial figures');
    expect(caption('2021-10-02').statement).toContain('18.1%');
    expect(caption('2018-01-04').statement).toContain('from September 2019 to June 2021 only');
    for (const date of ['2021-07-02', '2021-08-02', '2021-10-02', '2018-01-04'])
      for (const lang of ['en', 'zh'] as const)
        expect(JSON.stringify(on(date).legend(lang)) + caption(date, lang).altText).not.toMatch(/\b0(\.0)?%/);
  });

  test('of a province is its share of China and of the world; of one without a figure, with whom it is counted', () => {
    expect(caption('2020-09-15', 'en', SICHUAN).statement).toContain('41.0% of the world’s hash rate');
    expect(caption('2020-09-15', 'en', HENAN).statement).toContain(
      'one of 23 provinces that have 5.1% together',
    );
    expect(on('2020-09-15').text('510100', 'en').status).toBe('no figure: shares are known by province only');
    expect(on('2020-09-15').text(TAIWAN, 'en').status).toBe('not in the source');
  });

  test('names whose numbers they are and how they may be used, as the orders do not', () => {
    for (const lang of ['en', 'zh'] as const) {
      expect(on('2020-09-15').licence(lang)).toContain('CC BY-NC-SA 4.0');
      expect(DEFAULT_LAYER.on(record, day('2020-09-15')).licence(lang)).toBe('');
    }
  });
});

test('a share that is more than nothing never reads as nothing', () => {
  expect(percentText(0.04, 'en')).toBe('<0.1%');
  expect(percentText(0.06, 'zh')).toBe('0.1%');
  expect(percentText(61.14, 'en')).toBe('61.1%');
});

test('the legend keeps every class, the empty ones too, so that it stands still while months are played', () => {
  const keys = (date: string) =>
    on(date)
      .legend('en')
      .rows.map(({ key }) => key)
      .filter((key) => key.startsWith('share'));
  expect(keys('2020-09-15')).toEqual(['share-50', 'share-20', 'share-5', 'share-1', 'share-0', 'share-none']);
  expect(keys('2021-05-15')).toEqual(keys('2020-09-15'));
  const empty = on('2020-09-15').legend('en').rows[1]!;
  expect([empty.label, empty.places]).toEqual(['20 to 50%', 'none this month']);
});

test('the table of areas has the source’s own values, empty where there is none, with the licence beside each', () => {
  const row = (date: string, adcode: string) => {
    const state = { ...DEFAULT_STATE, metric: 'hashrate', time: { from: null, to: day(date) } } as const;
    const { columns } = columnsOf(record, state);
    return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(adcode, 'en')]));
  };
  expect(row('2020-09-15', SICHUAN)).toMatchObject({
    share_of_china_percent: 61.1,
    share_of_world_percent: 41.01,
  });
  expect(row('2020-09-15', SICHUAN)['share_licence']).toContain('CC BY-NC-SA');
  for (const [date, adcode] of [
    ['2020-09-15', HENAN],
    ['2021-07-02', SICHUAN],
    ['2021-10-02', SICHUAN],
  ] as const)
    expect(row(date, adcode)).toMatchObject({ share_of_china_percent: null, share_licence: null });
});

describe.each(THEMES)('the colours in %s', (theme) => {
  const value = coloursOf(theme);
  const fills = SHARE_CLASSES.map(({ fill }) => value(fill.colour));

  test.each(VISIONS)('of neighbouring classes stay apart in %s sight', (vision) => {
    for (const [i, fill] of fills.slice(1).entries())
      expect(colourDistance(fills[i]!, fill, vision)).toBeGreaterThanOrEqual(7.5);
  });

  test('stand further from the paper the larger the share', () => {
    const paper = lightness(value('paper'));
    const steps = fills.map((fill) => Math.abs(lightness(fill) - paper));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('let names, values and borders be read', () => {
    for (const { key, colour, label, quiet, border } of SHARE_PAINTS.fills) {
      expect(contrast(value(colour), value(label)), key).toBeGreaterThanOrEqual(4.5);
      expect(contrast(value(colour), value(quiet)), key).toBeGreaterThanOrEqual(4.5);
      expect(contrast(value(colour), value(border)), key).toBeGreaterThanOrEqual(3);
    }
  });
});

test('no fill of one layer has the name of another’s, and a map can be made with every pattern', () => {
  const named = new Map(ALL_PAINTS.fills.map((fill) => [fill.key, fill]));
  for (const { fills, overlays } of [
    DEFAULT_LAYER,
    ...Object.values(layers),
    changeLayer(day('2021-05-21')),
  ]) {
    for (const fill of fills) expect(named.get(fill.key)).toBe(fill);
    for (const overlay of overlays) expect(ALL_PAINTS.overlays).toContain(overlay);
  }
});
