import { wcagContrast as contrast } from 'culori';
import { beforeAll, describe, expect, test } from 'vitest';
import { createEventStore } from '../../events/store';
import { event, noted, recordIndex, region, SMALL_REGIONS, step } from '../../events/testing/smallRecord';
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

const [BUSY, TIGHTENED, FIRST, ABOVE, STRIPED, OUTSIDE] = [
  '150000',
  '510000',
  '500000',
  '430000',
  '110000',
  '810000',
] as const;
const record = createEventStore({
  ...recordIndex({
    events: [event('draft', { date: day('2021-05-25'), adcode: BUSY, force: 'draft' })],
    steps: [
      step(`${TIGHTENED} encouraged partial 2019-08-15`),
      step(`${STRIPED} signalled partial 2021-01-15`),
      step(`${BUSY} ordered whole 2021-03-09`),
      step('100000 signalled whole 2021-05-21'),
      step(`${FIRST} ordered whole 2021-06-09 order`),
      step(`${TIGHTENED} ordered whole 2021-06-18`),
      noted(`${TIGHTENED} enforced partial 2021-06-19`, 'two sites stopped'),
    ],
  }),
  regions: [...SMALL_REGIONS, region(ABOVE, 'province', '100000'), region(STRIPED, 'province', '100000')],
});
const between = (from: string, to: string) => changeLayer(day(from)).on(record, day(to));
const summer = between('2021-05-20', '2021-07-01');

describe('what the map of a comparison shows', () => {
  test('is the later day’s class where something changed, and grey where nothing did', () => {
    const after = record.statusOn(day('2021-07-01'));
    for (const adcode of [TIGHTENED, FIRST, ABOVE, OUTSIDE])
      expect(summer.paint(adcode)).toEqual(paintOf(after.of(adcode)));
    expect(summer.paint(BUSY)).toEqual({ fill: UNCHANGED, overlay: null });
  });

  test('has a sign and a thick edge where a place acted itself, and a sign where its acts changed nothing', () => {
    const marked = (adcode: string) => [summer.sign(adcode), summer.edge(adcode)];
    expect(marked(FIRST)).toEqual(['first', true]);
    expect(marked(TIGHTENED)).toEqual(['tightened', true]);
    expect(marked(BUSY)).toEqual(['unchanged', false]);
    expect(marked(ABOVE)).toEqual([null, false]);
  });
});

describe('what is said of a comparison', () => {
  test('is how many places went further, which and how, and what is new only from above', () => {
    const { headline, statement, altText } = summer.caption('en');
    expect(headline).toBe('20 May to 1 July 2021: two provinces tightened');
    expect(statement).toBe(
      '500000 acted for the first time: an order to stop; 510000 went from encouraging mining in places to an order to stop with some mines shut, raided or fined. In 110000 and 430000 only the national warning of 21 May is new. 150000: unchanged, with new acts.',
    );
    expect(altText).toBe(`Map of China. ${headline}. ${statement}`);
    expect(summer.caption('zh')).toMatchObject({
      headline: '2021年5月20日至7月1日：2个省份收紧',
      statement:
        '500000首次自行采取措施：下令停止；510000由个别地方鼓励挖矿变为下令停止，部分矿场已关停或被查处。110000和430000只有中央表态（5月21日）是新的。150000状态未变，但有新措施。',
    });
  });

  test('of a quiet time is that nothing changed', () => {
    expect(between('2023-03-01', '2023-03-02').caption('en').headline).toBe(
      '1 March to 2 March 2023: nothing changed on record',
    );
  });

  test('of one place is what became of it, from what to what', () => {
    expect(summer.text(FIRST, 'en').lines).toEqual([
      'first act of its own: from nothing on record yet to ordered to stop',
    ]);
  });
});

test('the legend counts each kind, names every colour and stripe that is on the map, and keeps the marks of every map', () => {
  const rows = summer.legend('en').rows.map(({ label, places }) => `${label}: ${places}`);
  expect(rows).toEqual([
    'First act of its own: 500000',
    'Went further itself: 510000',
    'Unchanged, yet with new acts: 150000',
    'Ordered to stop; stripes: some shut, raided or fined: 510000: two sites stopped',
    'Ordered to stop: 500000',
    'Only the national warning of 21 May is new: 110000, 430000',
    'Stripes: an earlier act of its own: 110000',
    'Mainland rules do not apply: 810000',
    'Claimed by China, run by India or Bhutan: ',
  ]);
});

test('a place rests on the acts that made its change', () => {
  expect(summer.basis(FIRST)).toEqual(['order']);
  expect(summer.basis(BUSY)).toEqual([]);
});

describe('which layer a state chooses', () => {
  const state = { ...DEFAULT_STATE, time: { from: day('2021-05-20'), to: day('2021-07-01') } };
  const { bounds } = record.index;

  test('is the comparison only where a range is compared, as one map or as two', () => {
    expect(layerOf(state, bounds)).toBe(DEFAULT_LAYER);
    expect(layerOf({ ...state, compare: 'side' }, bounds)).not.toBe(DEFAULT_LAYER);
    expect(colouringOf(record, { ...state, compare: 'change' }).sign(FIRST)).toBe('first');
    expect(colouringOf(record, state).sign(FIRST)).toBeNull();
  });
});

test.each(THEMES)('the grey in %s lets names and borders be read', (theme) => {
  const value = coloursOf(theme);
  const ground = value(UNCHANGED.colour);
  expect(contrast(ground, value(UNCHANGED.label))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ground, value(UNCHANGED.quiet))).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ground, value(UNCHANGED.border))).toBeGreaterThanOrEqual(3);
});
