import { describe, expect, it } from 'vitest';
import { between, cameraOf, fit, sameCamera, scaleOf, toStage, viewOf, zoomOf } from './camera';

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };
const COUNTRY = { x0: 0, y0: 0, x1: 900, y1: 758 };

describe('the camera', () => {
  it('draws one figure unit as one pixel when the country is fitted into 900 by 758', () => {
    const camera = fit(COUNTRY, { width: 900, height: 758 }, NONE);
    expect(camera).toEqual({ k: 1, x: 450, y: 379 });
    expect(zoomOf(camera.k)).toBeCloseTo(3.536, 2);
  });

  it('keeps a fitted box inside the padding', () => {
    const size = { width: 375, height: 500 };
    const padding = { top: 10, right: 20, bottom: 80, left: 30 };
    const camera = fit(COUNTRY, size, padding);
    const [left, top] = toStage(camera, size, [0, 0]);
    const [right, bottom] = toStage(camera, size, [900, 758]);
    expect(left).toBeCloseTo(30);
    expect(right).toBeCloseTo(355);
    expect(top + bottom).toBeCloseTo(10 + 420);
    expect(bottom - top).toBeLessThan(410);
  });

  it('turns into a true position and back', () => {
    const camera = cameraOf({ zoom: 5.25, lat: 30.6, lon: 102.7 });
    const view = viewOf(camera);
    expect(view.zoom).toBeCloseTo(5.25, 9);
    expect(view.lat).toBeCloseTo(30.6, 9);
    expect(view.lon).toBeCloseTo(102.7, 9);
    expect(scaleOf(zoomOf(1.7))).toBeCloseTo(1.7, 9);
  });

  it('moves so that one point of the map stands still', () => {
    const from = fit(COUNTRY, { width: 900, height: 758 }, NONE);
    const to = fit({ x0: 350, y0: 400, x1: 520, y1: 560 }, { width: 900, height: 758 }, NONE);
    const middle = between(from, to, 0.5);
    const size = { width: 900, height: 758 };
    // The fixed point solves (p - a.x) a.k = (p - b.x) b.k.
    const px = (from.x * from.k - to.x * to.k) / (from.k - to.k);
    const xs = [from, middle, to].map((camera) => toStage(camera, size, [px, 0])[0]);
    expect(xs[1]).toBeCloseTo(xs[0]!, 6);
    expect(xs[2]).toBeCloseTo(xs[0]!, 6);
    expect(between(from, to, 1)).toBe(to);
    expect(sameCamera(between(from, to, 0), from)).toBe(true);
  });
});
