import { wcagContrast as contrast } from 'culori';
import { beforeAll, describe, expect, test } from 'vitest';
import { REAL_STORE as record } from '../../events/testing/publishedRecord';
import { DEFAULT_STATE } from '../../state/url';
import { coloursOf } from '../../theme/colours';
import { THEMES } from '../../theme/palette';
import { paintOf } from '../../theme/paint';
import { day } from '../../time/day';
import { holdLayers } from '../held';
import { colouringOf, DEFAULT_LAYER, layerOf } from '../layers';
import { changeLayer } from './change';
import { UNCHANGED } from './unchanged';

beforeAll(() => holdLayers({ compare: changeLayer }));

const [INNER_MONGOLIA, SICHUAN, QINGHAI, HUNAN, TAIWAN] = ['150000', '510000', '630000', '430000', '710000'];
const between = (from: string, to: string) => changeLayer(day(from)).on(record, day(to));
const summer = between('2021-05-20', '2021-07-01');

describe('what the map of a comparison shows', () => {
  test('is the later day’s class where something changed, and grey where nothing did', () => {
    const after = record.statusOn(day('2021-07-01'));
    for (const adcode of [SICHUAN, QINGHAI, HUNAN, TAIWAN])
      expect(summer.paint(adcode!)).toEqual(paintOf(after.of(adcode!)));
    expect(summer.paint(INNER_MONGOLIA!)).toEqual({ fill: UNCHANGED, overlay: null });
  });

  test('has a sign and a thick edge where a place acted itself, and a sign where its acts changed nothing', () => {
    const marked = (adcode: string | undefined) => [summer.sign(adcode!), summer.edge(adcode!)];
    expect(marked(QINGHAI)).toEqual(['first', true]);
    expect(marked(SICHUAN)).toEqual(['tightened', true]);
    expect(marked(INNER_MONGOLIA)).toEqual(['unchanged', false]);
    expect(marked(HUNAN)).toEqual([null, false]);
  });
});

describe('what is said of a comparison', () => {
  test('is how many places went further, which and how, and what is new only from above', () => {
    const { headline, statement, altText } = summer.caption('en');
    expect(headline).toBe('20 May to 1 July 2021: three provinces tightened');
    expect(statement).toBe(
      'Qinghai acted for the first time: an order to stop; Sichuan went from encouraging mining in places to an order to stop with some mines shut, raided or fined; Yunnan went from a warning or checks for some to partial limits. In 26 provinces only the national warning of 21 May is new. Inner Mongolia and Xinjiang: unchanged, with new acts.',
    );
    expect(altText).toBe(
      `Map of China. ${headline}. ${statement} Circles count 26 listed projects by prefecture; their sites are not known.`,
    );
    expect(summer.caption('zh').headline).toBe('2021年5月20日至7月1日：3个省份收紧');
    expect(summer.caption('zh').statement).toBe(
      '青海首次自行采取措施：下令停止；四川由个别地方鼓励挖矿变为下令停止，部分矿场已关停或被查处；云南由小范围表态或摸底变为仅限制部分矿场或用电。26个省份只有中央表态（5月21日）是新的。内蒙古和新疆状态未变，但有新措施。',
    );
  });

  test('never takes more than its lines, for any two event days', () => {
    const days = record.stopsIn(record.index.bounds).filter((_, i) => i % 9 === 0);
    for (const lang of ['en', 'zh'] as const)
      for (const from of days)
        for (const to of days.filter((other) => other > from))
          expect(between(from, to).caption(lang).statement.length).toBeLessThanOrEqual(
            lang === 'en' ? 400 : 200,
          );
  });

  test('of a quiet time is that nothing changed', () => {
    expect(between('2023-03-01', '2023-03-02').caption('en').headline).toBe(
      '1 March to 2 March 2023: nothing changed on record',
    );
  });

  test('of one place is what became of it, from what to what', () => {
    expect(summer.text(QINGHAI!, 'en').lines).toEqual([
      'first act of its own: from nothing on record yet to ordered to stop',
    ]);
  });
});

test('the legend counts each kind, names every colour and stripe that is on the map, and keeps the marks of every map', () => {
  const rows = summer.legend('en').rows.map(({ label, places }) => `${label}: ${places}`);
  expect(rows).toEqual([
    'First act of its own: Qinghai',
    'Went further itself: Sichuan, Yunnan',
    'Unchanged, yet with new acts: Inner Mongolia, Xinjiang',
    'Ordered to stop; stripes: some shut, raided or fined: Sichuan: two sites cut off',
    'Ordered to stop: Qinghai',
    'Restricted in part (some mines, or power use): Yunnan: power clean-up by 30 June',
    'Only the national warning of 21 May is new: 26 places',
    'Stripes: an earlier act of its own: Beijing',
    'Not applicable: Taiwan, Hong Kong, Macao',
    'Suspected projects told to close by 20 June (past); sites unknown: ',
    'A city or county acted itself (order, raid etc.): ',
    'Claimed by China, run by India or Bhutan: ',
  ]);
});

test('a place rests on the acts that made its change', () => {
  expect(summer.basis(QINGHAI!)).toEqual(['qh-2021-06-09-full-shutdown']);
  expect(summer.basis(INNER_MONGOLIA!)).toEqual([]);
});

describe('which layer a state chooses', () => {
  const state = { ...DEFAULT_STATE, time: { from: day('2021-05-20'), to: day('2021-07-01') } };
  const { bounds } = record.index;

  test('is the comparison only where a range is compared, as one map or as two', () => {
    expect(layerOf(state, bounds)).toBe(DEFAULT_LAYER);
    expect(layerOf({ ...state, compare: 'side' }, bounds)).not.toBe(DEFAULT_LAYER);
    expect(colouringOf(record, { ...state, compare: 'change' }).sign(QINGHAI!)).toBe('first');
    expect(colouringOf(record, state).sign(QINGHAI!)).toBeNull();
  });
});

test.each(THEMES)('the grey in %s lets names and borders be read', (theme) => {
  const value = coloursOf(theme);
  const ground = value(UNCHANGED.colour);
  expect(contrast(ground, value(UNCHANGED.label))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ground, value(UNCHANGED.quiet))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ground, value(UNCHANGED.border))).toBeGreaterThanOrEqual(3);
});
