import { expect, test } from 'vitest';
import { DEFAULT_LAYER } from '../layers/layers';
import { DISPUTED, PATTERNS } from '../theme/pattern';
import { scaleOf, SCALE_RANGE, zoomOf } from './camera/camera';
import { addImages } from './explorer/images';
import { patternTransform } from './texture';

/** How far apart the bands or dots of every pattern are in the explorer at a whole zoom, in CSS pixels. */
function pitchInExplorer(): ReadonlyMap<string, number> {
  const pitch = new Map<string, number>();
  const engine = {
    hasImage: () => false,
    updateImage: () => undefined,
    addImage: (key: string, image: { width: number }, options: { pixelRatio: number }) =>
      void pitch.set(key, image.width / options.pixelRatio),
  };
  addImages(
    engine as unknown as Parameters<typeof addImages>[0],
    [...DEFAULT_LAYER.overlays, DISPUTED],
    'light',
  );
  return pitch;
}

test('stripes, fine lines and dots are as far apart in the figure as in the explorer, at every zoom', () => {
  const pitch = pitchInExplorer();
  expect(pitch.size).toBe(DEFAULT_LAYER.overlays.length + 1);
  const [least, most] = SCALE_RANGE.map(zoomOf);
  for (let zoom = least!; zoom <= most!; zoom += 0.13) {
    const k = scaleOf(zoom);
    const [, scale] = /scale\(([^)]+)\)/.exec(patternTransform(k))!;
    // MapLibre's patterns have their size at whole zooms, and grow with the map between them.
    const grown = 2 ** (zoom - Math.floor(zoom));
    for (const [key, apart] of pitch) {
      const { size } = key === DISPUTED.key ? DISPUTED.shape : PATTERNS[key as keyof typeof PATTERNS].shape;
      expect((size * Number(scale) * k) / (apart * grown), `${key} at ${zoom}`).toBeCloseTo(1, 6);
    }
  }
});
