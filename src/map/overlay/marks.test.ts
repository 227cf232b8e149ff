import { touches, type Box } from '../../drawing/box';
import { contains } from '../../drawing/cartography/contains';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYER } from '../../layers/layers';
import { day } from '../../time/day';
import { fit } from '../camera/camera';
import { COUNTRY, SICHUAN, appWith } from '../testing/app';
import { layoutMarks } from './layout';
import { marksOf } from './marks';

const { record } = appWith();
const marksOn = (text: string, entered: string, lang: 'zh' | 'en' = 'en') =>
  marksOf({
    record,
    colouring: DEFAULT_LAYER.on(record, day(text)),
    entered,
    lang,
    regions: entered === '100000' ? COUNTRY.regions : [...COUNTRY.regions, ...SICHUAN.regions],
  });
const circles = ({ marks }: ReturnType<typeof marksOn>) =>
  Object.fromEntries(marks.flatMap(({ region, circle }) => (circle ? [[region.adcode, circle.count]] : [])));

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

  it('marks Changji where it lies in Xinjiang, from the day that it acted on', () => {
    const xinjiang = COUNTRY.regions.find(({ adcode }) => adcode === '650000')!;
    const changji = marksOn('2021-06-09', '100000').dots.find(({ adcode }) => adcode === '652300')!;
    expect(contains(xinjiang.rings(), changji.at)).toBe(true);
    expect(changji.at).not.toEqual(xinjiang.label);
    expect(marksOn('2017-09-04', '100000').dots).toEqual([]);
  });

  it('marks no unit that is drawn itself', () => {
    expect(marksOn('2021-06-20', '510000').dots).toEqual([]);
  });

  it('places no dot over another, and those of a large map are more', () => {
    const shown = (width: number) => {
      const size = { width, height: width };
      const camera = fit({ x0: 0, y0: 0, x1: 900, y1: 758 }, size, { top: 0, right: 0, bottom: 0, left: 0 });
      return layoutMarks(marksOn('2021-12-30', '100000'), { camera, size }).dots.length;
    };
    expect(shown(375)).toBeGreaterThan(0);
    expect(shown(1400)).toBeGreaterThan(shown(375));
  });

  it('keeps a name beside its place off what lies over the stage', () => {
    const size = { width: 900, height: 758 };
    const camera = fit({ x0: 0, y0: 0, x1: 900, y1: 758 }, size, { top: 0, right: 0, bottom: 0, left: 0 });
    const named = (hidden: readonly Box[]) =>
      [...layoutMarks(marksOn('2021-12-30', '100000'), { camera, size, hidden }).names.values()]
        .filter(({ leader }) => leader !== null)
        .map(({ box }) => box);
    const [first] = named([]);
    expect(named([first!]).some((box) => touches(box, first!))).toBe(false);
  });

  it('names no province beside the one entered, and not that one again', () => {
    const levels = new Set(marksOn('2021-06-20', '510000').marks.map(({ region }) => region.level));
    expect([...levels].sort()).toEqual(['county', 'prefecture']);
  });

  it('names every large province on a desktop and no more on a phone, in both languages', () => {
    const named = (width: number, height: number, lang: 'zh' | 'en') => {
      const size = { width, height };
      const box = { x0: 0, y0: 0, x1: 900, y1: 758 };
      const camera = fit(box, size, { top: 0, right: 0, bottom: 0, left: 0 });
      return layoutMarks(marksOn('2021-06-20', '100000', lang), { camera, size }).names;
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
