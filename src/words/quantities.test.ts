import { describe, expect, it } from 'vitest';
import type { QuantityLabel } from '../events/model';
import { RECORD } from '../events/testing/publishedRecord';
import { quantityViews } from './quantities';

const LABELS: Readonly<Record<string, QuantityLabel>> = {
  rigs: { label: { en: 'machines', zh: '矿机数' }, unit: null, bound: 'min', kind: 'number' },
  rigsApprox: { label: { en: 'machines', zh: '矿机数' }, unit: null, bound: 'about', kind: 'number' },
  priceCNYPerKWh: { label: { en: 'surcharge', zh: '加价' }, unit: 'CNY/kWh', bound: null, kind: 'number' },
  peakDate: { label: { en: 'peak', zh: '高点' }, unit: null, bound: null, kind: 'day' },
};
const views = (quantities: Record<string, number | string>, lang: 'en' | 'zh' = 'en') =>
  quantityViews({ quantities, contestedQuantities: [] }, LABELS, lang).stated.map(({ label, lines }) => [
    label,
    lines[0]!.value,
  ]);

describe('figures', () => {
  it('are given with label, unit and bound in the reader’s language', () => {
    const quantities = { rigs: 10100, rigsApprox: 4000, priceCNYPerKWh: 0.3, peakDate: '2021-05-13' };
    expect(views(quantities)).toEqual([
      ['machines', 'at least 10,100'],
      ['machines', 'about 4,000'],
      ['surcharge', '0.3 yuan/kWh'],
      ['peak', '13 May 2021'],
    ]);
    expect(views(quantities, 'zh')).toEqual([
      ['矿机数', '至少10,100'],
      ['矿机数', '约4,000'],
      ['加价', '0.3元/千瓦时'],
      ['高点', '2021年5月13日'],
    ]);
  });

  it('that sources dispute are kept apart from those that stand, in every event', () => {
    for (const details of RECORD.details.events) {
      const { stated, contested } = quantityViews(details, RECORD.details.quantityLabels, 'en');
      expect(contested.map(({ key }) => key).sort()).toEqual([...details.contestedQuantities].sort());
      for (const { key } of stated) expect(details.contestedQuantities).not.toContain(key);
    }
  });

  it('have a label in both languages in every event', () => {
    for (const { quantities } of RECORD.details.events) {
      for (const key of Object.keys(quantities))
        expect(RECORD.details.quantityLabels, key).toHaveProperty(key);
    }
  });

  it('by place come largest first, by year in order of years', () => {
    const quantities = {
      byPlace: { 510100: 1, 511800: 8, 513300: 7 },
      byYear: { 2021: 5, 2018: 2, 2020: 18, 2017: 1 },
    };
    const { stated } = quantityViews({ quantities, contestedQuantities: [] }, LABELS, 'en');
    expect(stated.map(({ lines }) => lines.map(({ value }) => value))).toEqual([
      ['8', '7', '1'],
      ['1', '2', '18', '5'],
    ]);
  });
});
