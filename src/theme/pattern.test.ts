import { describe, expect, test } from 'vitest';
import { coloursOf } from './colours';
import { THEMES } from './palette';
import { DISPUTED, patternInk, STATUS_PATTERNS } from './pattern';
import { patternImage } from './patternImage';
import { patternFill, patternSvgDefs } from './patternSvg';

const PATTERNS = [...STATUS_PATTERNS, DISPUTED];

describe.each(PATTERNS)('$key', (pattern) => {
  test.each([1, 1.5, 2, 3])('repeats without a seam at %f', (ratio) => {
    const { width, height, data } = patternImage(pattern, 'light', ratio);
    expect(width).toBe(height);
    const alpha = (x: number, y: number) =>
      data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3]!;
    const jump = (from: number, to: number) => {
      let most = 0;
      for (let i = 0; i < width; i += 1) {
        most = Math.max(
          most,
          Math.abs(alpha(from, i) - alpha(to, i)),
          Math.abs(alpha(i, from) - alpha(i, to)),
        );
      }
      return most;
    };
    const inside = Array.from({ length: width - 1 }, (_, i) => jump(i, i + 1));
    expect(jump(width - 1, 0)).toBeLessThanOrEqual(Math.max(...inside));
  });

  test('covers the same share of the tile at every pixel ratio', () => {
    const share = (ratio: number) => {
      const { data } = patternImage(pattern, 'dark', ratio);
      let sum = 0;
      for (let i = 3; i < data.length; i += 4) sum += data[i]!;
      return sum / (data.length / 4) / 255;
    };
    expect(share(1)).toBeGreaterThan(0.02);
    expect(Math.abs(share(2) - share(1))).toBeLessThan(0.05);
    expect(Math.abs(share(3) - share(2))).toBeLessThan(0.02);
  });
});

test.each(THEMES)('every pattern is defined once for SVG, with ids of the drawing, in %s', (theme) => {
  const defs = patternSvgDefs(PATTERNS, coloursOf(theme), { idPrefix: 'm', unit: 0.25 });
  for (const { key, shape } of PATTERNS) {
    expect(defs.split(`id="m-${key}"`)).toHaveLength(2);
    expect(defs).toContain(`<pattern id="m-${key}" width="${shape.size}" height="${shape.size}"`);
  }
  expect(defs.split('patternTransform="scale(0.25)"')).toHaveLength(PATTERNS.length + 1);
});

test.each(THEMES)('tiles are opaque, and what they fill is as clear as they should be, in %s', (theme) => {
  const colours = coloursOf(theme);
  expect(patternSvgDefs(PATTERNS, colours, { idPrefix: 'm' })).not.toContain('opacity');
  for (const pattern of PATTERNS) {
    expect(patternFill('m', pattern, colours)).toEqual({
      fill: `url(#m-${pattern.key})`,
      'fill-opacity': patternInk(pattern, colours).opacity ?? '1',
    });
  }
});
