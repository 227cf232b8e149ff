import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../layers/layers';
import { day } from '../../time/day';
import { fit } from '../camera/camera';
import { COUNTRY, SICHUAN, appWith } from '../testing/app';
import { layoutNames } from './layout';
import { marksOf } from './marks';

const { record } = appWith();
const marksOn = (text: string, entered: string, lang: 'zh' | 'en' = 'en') =>
  marksOf({
    record,
    colouring: LAYERS.status.on(record, day(text)),
    entered,
    lang,
    regions: entered === '100000' ? COUNTRY.regions : [...COUNTRY.regions, ...SICHUAN.regions],
  });
const circles = (marks: ReturnType<typeof marksOn>) =>
  Object.fromEntries(
    marks.filter(({ projects }) => projects > 0).map(({ region, projects }) => [region.adcode, projects]),
  );

describe('marks on the map', () => {
  it('counts all 26 listed projects at Sichuan in the country', () => {
    expect(circles(marksOn('2021-06-20', '100000'))).toEqual({ '510000': 26 });
  });

  it('counts 8, 7, 6, 3, 1 and 1 at the prefectures inside Sichuan', () => {
    expect(circles(marksOn('2021-06-20', '510000'))).toEqual({
      '511800': 8,
      '513300': 7,
      '513200': 6,
      '513400': 3,
      '510100': 1,
      '510400': 1,
    });
  });

  it('shows no circle before the list was issued', () => {
    expect(circles(marksOn('2021-06-17', '100000'))).toEqual({});
  });

  it('marks a province for acts below it, without colouring it', () => {
    const xinjiang = marksOn('2021-06-09', '100000').find(({ region }) => region.adcode === '650000');
    expect(xinjiang?.below).toBe(true);
    expect(marksOn('2017-09-04', '100000').some(({ below }) => below)).toBe(false);
  });

  it('names no province beside the one entered, and not that one again', () => {
    const levels = new Set(marksOn('2021-06-20', '510000').map(({ region }) => region.level));
    expect([...levels].sort()).toEqual(['county', 'prefecture']);
  });

  it('names every large province on a desktop and no more on a phone, in both languages', () => {
    const named = (width: number, height: number, lang: 'zh' | 'en') => {
      const size = { width, height };
      const box = { x0: 0, y0: 0, x1: 900, y1: 758 };
      const camera = fit(box, size, { top: 0, right: 0, bottom: 0, left: 0 });
      return layoutNames(marksOn('2021-06-20', '100000', lang), camera, size, lang);
    };
    for (const lang of ['zh', 'en'] as const) {
      const desktop = named(900, 758, lang);
      for (const adcode of ['510000', '150000', '650000', '540000', '630000', '530000']) {
        expect(desktop.has(adcode)).toBe(true);
      }
      expect(named(375, 400, lang).size).toBeLessThanOrEqual(desktop.size);
    }
  });
});
