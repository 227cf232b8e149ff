import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FIGURE_HEIGHT, FIGURE_WIDTH } from './figureBox';
import { fromFigure, fromPseudo, toFigure, toPseudo } from './projection';

const anywhereNear = fc.tuple(
  fc.double({ min: 55, max: 155, noNaN: true }),
  fc.double({ min: 0, max: 65, noNaN: true }),
);

describe('the equal-area pseudo-projection', () => {
  it('leaves its origin where it is', () => {
    const [lng, lat] = toPseudo([105, 36]);
    expect(lng).toBeCloseTo(105, 12);
    expect(lat).toBeCloseTo(36, 12);
  });

  it.each([
    ['Beijing', [116.5297, 40.3817], [115.6547, 40.8035]],
    ['Sichuan', [101.8748, 30.3512], [101.7091, 30.0995]],
    ['Ürümqi', [87.6868, 43.6293], [89.7519, 44.3254]],
    ['Macao', [113.565, 22.1306], [114.8873, 21.2661]],
  ] as const)('puts %s where an independent computation put it', (_name, truth, pseudo) => {
    const [lng, lat] = toPseudo(truth);
    expect(lng).toBeCloseTo(pseudo[0], 4);
    expect(lat).toBeCloseTo(pseudo[1], 4);
  });

  it('comes back to the true position within 1e-9 degree', () => {
    fc.assert(
      fc.property(anywhereNear, (truth) => {
        const back = fromPseudo(toPseudo(truth));
        expect(Math.abs(back[0] - truth[0])).toBeLessThan(1e-9);
        expect(Math.abs(back[1] - truth[1])).toBeLessThan(1e-9);
      }),
    );
  });

  it('comes back from figure units within 1e-9 degree', () => {
    fc.assert(
      fc.property(anywhereNear, (truth) => {
        const pseudo = toPseudo(truth);
        const back = fromFigure(toFigure(pseudo));
        expect(Math.abs(back[0] - pseudo[0])).toBeLessThan(1e-9);
        expect(Math.abs(back[1] - pseudo[1])).toBeLessThan(1e-9);
      }),
    );
  });

  it('draws north up at the central meridian and keeps the country inside the figure', () => {
    expect(toFigure(toPseudo([105, 40]))[1]).toBeLessThan(toFigure(toPseudo([105, 30]))[1]);
    for (const corner of [
      [73.5, 39.4],
      [135.1, 48.4],
      [109.5, 18.2],
      [123.4, 53.5],
    ] as const) {
      const [x, y] = toFigure(toPseudo(corner));
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(FIGURE_WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(FIGURE_HEIGHT);
    }
  });
});
