import { parseHex } from './colour';
import { coloursOf } from './colours';
import type { Theme } from './palette';
import { patternInk, type Pattern, type PatternShape } from './pattern';

/** A tile as `map.addImage` takes it: straight (not premultiplied) RGBA. */
export interface PatternTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Distance from `value` to the nearest whole multiple of `period` shifted by half of it: the middle of a band. */
function fromBand(value: number, period: number): number {
  const into = ((value % period) + period) % period;
  return Math.abs(into - period / 2);
}

/** Distance in CSS pixels from the point to the edge of the nearest mark; negative inside. The tile repeats for ever. */
function edgeDistance(shape: PatternShape, x: number, y: number): number {
  if (shape.kind === 'bands') {
    const half = shape.width / 2;
    // The middle band passes through the corners of the tile, half a period off that of `fromBand`.
    const across = { rising: [x + y], falling: [x - y], crossed: [x + y, x - y] }[shape.run];
    const distances = across.map((at) => fromBand(at + shape.size / 2, shape.size));
    return Math.min(...distances) / Math.SQRT2 - half;
  }
  const wrapped = (d: number) => Math.min(Math.abs(d), shape.size - Math.abs(d));
  const distances = shape.at.map(([cx, cy]) => Math.hypot(wrapped(x - cx), wrapped(y - cy)));
  return Math.min(...distances) - shape.radius;
}

/**
 * One seamless tile of a pattern at `pixelRatio` device pixels per CSS pixel, its edges smoothed over one device pixel.
 * Drawn by arithmetic, so it is the same on every machine.
 */
export function patternImage(pattern: Pattern, theme: Theme, pixelRatio: number): PatternTile {
  const { shape } = pattern;
  const { colour, opacity = 1 } = patternInk(pattern, coloursOf(theme));
  const channels = parseHex(colour).map((channel) => channel * 255);
  const edge = Math.round(shape.size * pixelRatio);
  const step = shape.size / edge;
  const data = new Uint8ClampedArray(edge * edge * 4);
  for (let row = 0; row < edge; row += 1) {
    for (let column = 0; column < edge; column += 1) {
      const distance = edgeDistance(shape, (column + 0.5) * step, (row + 0.5) * step) / step;
      const cover = Math.min(1, Math.max(0, 0.5 - distance));
      data.set([...channels, cover * Number(opacity) * 255], (row * edge + column) * 4);
    }
  }
  return { width: edge, height: edge, data };
}
