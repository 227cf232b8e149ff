import { describe, expect, test } from 'vitest';
import { wcagContrast as contrast } from 'culori';
import { colourDistance, lightness, VISIONS } from './colourDistance';
import { STATUSES } from '../events/vocabulary';

import { PALETTES, THEMES } from './palette';
import { FILL_KEYS, FLOOR_STATUSES, type FillKey } from './statusKeys';

/** Least CIEDE2000 between neighbouring classes of the scale, for every kind of sight and in grey. */
const NEIGHBOURS = 8.5;
/** The same along the scale of what comes from above, which carries a line pattern as well. */
const FLOOR_NEIGHBOURS = 4;
/** Between an own status and the same from above; line pattern and border tell them apart too. */
const OWN_FROM_FLOOR = 3.5;

const SCALE: readonly FillKey[] = ['encouraged', 'none', 'signalled', 'drafted', 'ordered', 'enforced'];
const FLOOR_SCALE: readonly FillKey[] = [
  'none',
  ...FLOOR_STATUSES.map((status): FillKey => `floor-${status}`),
];
const pairs = (scale: readonly FillKey[]) => scale.slice(1).map((key, i) => [scale[i]!, key] as const);

describe.each(THEMES)('%s', (theme) => {
  const { fill, border, label, stripes, ...palette } = PALETTES[theme];

  test.each(VISIONS)('neighbouring classes stay apart in %s sight', (vision) => {
    for (const [a, b] of pairs(SCALE)) {
      expect(colourDistance(fill[a], fill[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(NEIGHBOURS);
    }
    for (const [a, b] of pairs(FLOOR_SCALE)) {
      expect(colourDistance(fill[a], fill[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(FLOOR_NEIGHBOURS);
    }
    for (const status of FLOOR_STATUSES) {
      const distance = colourDistance(fill[status], fill[`floor-${status}`], vision);
      expect(distance, status).toBeGreaterThanOrEqual(OWN_FROM_FLOOR);
    }
  });

  test('each step of the scale stands further from the paper in lightness', () => {
    const steps = SCALE.slice(1).map((key) => Math.abs(lightness(fill[key]) - lightness(palette.paper)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const floor = FLOOR_SCALE.map((key) => Math.abs(lightness(fill[key]) - lightness(palette.paper)));
    expect(floor).toEqual([...floor].sort((a, b) => a - b));
  });

  test.each(VISIONS)('stripes stand off from every lower class and its floor in %s sight', (vision) => {
    const own = SCALE.slice(2);
    own.forEach((key, rank) => {
      for (const below of ['none' as const, ...own.slice(0, rank)]) {
        const status = STATUSES.find((s) => s === key)!;
        const distance = colourDistance(stripes[status], fill[below], vision);
        expect(distance, `${key} on ${below}`).toBeGreaterThanOrEqual(NEIGHBOURS);
      }
    });
  });

  test('borders and glyphs have 3:1 against what they lie on, names and text 4.5:1', () => {
    for (const key of FILL_KEYS) {
      expect(contrast(border[key], fill[key]), `border ${key}`).toBeGreaterThanOrEqual(3);
      expect(contrast(label[key], fill[key]), `label ${key}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.circle.stroke, palette.circle.fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.circle.text, palette.circle.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.marker.fill, palette.marker.halo)).toBeGreaterThanOrEqual(3);
    for (const ground of [palette.paper, palette.raised]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.muted, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.link, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.selection, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});
