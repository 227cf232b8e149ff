import { describe, expect, test } from 'vitest';
import { PRESET_NAMES } from './presets';
import { dotsPerInch, pixelSize, pointsPerUnit, presetSize, sizeFault, sizeName } from './size';

test('a file name says a scale where it is not the usual one', () => {
  expect(sizeName(presetSize('og', 2))).toBe('og@2x');
  expect(sizeName(presetSize('report'))).toBe('report');
  expect(sizeName({ preset: null, width: 800, height: 600, scale: 1 })).toBe('800x600');
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
    expect([dotsPerInch(presetSize('og', 1)), dotsPerInch(presetSize('report', 2))]).toEqual([96, 192]);
    expect((a4.width * pointsPerUnit(a4) * 25.4) / 72).toBeCloseTo(180, 6);
  });
});
