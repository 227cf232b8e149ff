import { describe, expect, test } from 'vitest';
import { PRESET_NAMES } from './presets';
import { fileName, fileStem } from './fileName';
import { dotsPerInch, pixelSize, pointsPerUnit, presetSize, sizeFault } from './size';
import { context, stateOf } from './testing/fixture';

const name = (query: string, theme: 'light' | 'dark' = 'light', scale?: number) =>
  fileName(stateOf(query), context, { theme, size: presetSize('og', scale) }, 'png');

test.each([
  ['', 'cn-mining-2021_2021-06-20_cn_status_en_og.png'],
  ['region=CN-SC&lang=zh', 'cn-mining-2021_2021-06-20_cn-sc_status_zh_og.png'],
  ['time=2021-05-21..2021-06-30', 'cn-mining-2021_2021-05-21-to-2021-06-30_cn_status_en_og.png'],
  ['time=latest', 'cn-mining-2021_2026-02-06_cn_status_en_og.png'],
  ['dates=deadline', 'cn-mining-2021_2021-06-20_cn_status-deadline_en_og.png'],
])('%s is %s', (query, expected) => {
  expect(name(query)).toBe(expected);
});

test('theme and scale are said where they are not the usual ones', () => {
  expect(name('', 'dark', 2)).toBe('cn-mining-2021_2021-06-20_cn_status_en_dark_og@2x.png');
  const report = { theme: 'light', size: presetSize('report') } as const;
  expect(fileStem(stateOf(''), context, report)).toMatch(/_report$/);
});

test('names are lower-case ASCII, the same stem for every format of one state', () => {
  for (const preset of PRESET_NAMES) {
    const stem = fileStem(stateOf('region=CN-NM&lang=zh'), context, {
      theme: 'dark',
      size: presetSize(preset),
    });
    expect(stem).toMatch(/^[a-z0-9_@.-]+$/);
  }
});

describe('sizes', () => {
  test('every preset can be exported at every scale up to its own limit', () => {
    for (const preset of PRESET_NAMES) {
      for (const scale of [undefined, 1, 2, 3]) expect(sizeFault(presetSize(preset, scale))).toBeUndefined();
    }
  });

  test.each([
    [{ width: 2000, height: 900 }, 'aspect'],
    [{ width: 400, height: 900 }, 'aspect'],
    [{ width: 9000, height: 6000 }, 'pixels'],
    [{ width: 100, height: 100 }, 'number'],
    [{ width: 800.5, height: 600 }, 'number'],
    [{ width: NaN, height: 600 }, 'number'],
  ])('%o is refused: %s', (size, kind) => {
    expect(sizeFault({ preset: null, scale: 1, ...size })?.kind).toBe(kind);
  });

  test('a4 is 180 mm wide at 300 dots to the inch', () => {
    const a4 = presetSize('a4');
    expect(pixelSize(a4)).toEqual({ width: 2125, height: 1594 });
    expect(dotsPerInch(a4)).toBeCloseTo(300, 0);
    expect((a4.width * pointsPerUnit(a4) * 25.4) / 72).toBeCloseTo(180, 6);
  });
});
