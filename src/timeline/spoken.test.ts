import { describe, expect, it } from 'vitest';
import { createEventStore } from '../events/store';
import { recordIndex, step } from '../events/testing/smallRecord';
import { colouringOf } from '../layers/layers';
import { DEFAULT_STATE } from '../state/url';
import { day } from '../time/day';
import { announcement, titleOfDay, valueText } from './spoken';
import { RECORD } from './testing/record';

const record = createEventStore(RECORD);

describe('the spoken value', () => {
  it('says the date, the heading event, how many more, and where the status changes', () => {
    expect(valueText(record, day('2021-06-18'), 'recorded', 'en')).toBe(
      '18 June 2021: order, and 1 more event; changes in 510000.',
    );
    expect(valueText(record, day('2021-06-18'), 'recorded', 'zh')).toBe(
      '2021年6月18日：order，另有1起事件；有变化：510000。',
    );
  });

  it('says that a day has no event', () => {
    expect(valueText(record, day('2021-06-30'), 'recorded', 'en')).toBe(
      '30 June 2021: no event on record; the map does not change.',
    );
    expect(valueText(record, day('2021-06-30'), 'recorded', 'zh')).toBe(
      '2021年6月30日：无事件记录；地图无变化。',
    );
  });

  it('names the lower unit where only that changes', () => {
    expect(valueText(record, day('2021-06-20'), 'recorded', 'en')).toContain('in 511800.');
  });

  it('names no more than four areas and counts more', () => {
    const on = (adcodes: readonly string[]) => {
      const steps = adcodes.map((adcode) => step(`${adcode} ordered whole 2021-06-01`));
      const leshan = { ...RECORD.regions.find((region) => region.adcode === '511800')!, adcode: '511100' };
      const index = recordIndex({ steps });
      const record = createEventStore({ ...index, regions: [...index.regions, leshan] });
      return valueText(record, day('2021-06-01'), 'recorded', 'en');
    };
    const four = ['150200', '500000', '511800', '513300'];
    expect(on(four)).toContain('; changes in 150200, 500000, 511800 and 513300.');
    expect(on(['100000', '511800'])).toContain('; changes in 150000, 500000 and 510000.');
    expect(on([...four, '511100'])).toContain('; changes in 5 places.');
  });

  it('follows the date that drives the colours', () => {
    expect(valueText(record, day('2021-06-25'), 'deadline', 'en')).toContain(': order;');
    expect(titleOfDay(record, day('2021-06-18'), 'deadline', 'en')).toBe('comment');
  });
});

it('announces before the first act that nothing is on record', () => {
  const state = { ...DEFAULT_STATE, time: { from: null, to: day('2013-01-01') } };
  expect(announcement(colouringOf(record, state), state)).toBe(
    '1 January 2013: nothing on record yet. Nothing is on record for any province yet.',
  );
});
