import { describe, expect, test } from 'vitest';
import { wcagContrast as contrast } from 'culori';
import { colourDistance, lightness, VISIONS } from './testing/colourDistance';
import { STATUSES } from '../events/vocabulary';

import { PALETTES, THEMES } from './palette';
import { FILL_KEYS, FLOOR_STATUSES, isPale, type FillKey } from './statusKeys';

/** Least CIEDE2000 between neighbouring classes of the scale, for every kind of sight and in grey. */
const NEIGHBOURS = 8.5;
/** The same between what the nation can have said of all: these stand side by side in frames of several days alone. */
const FLOOR_NEIGHBOURS = 4;
/** Between an own status and the same from above; the border and the weight of the name tell them apart too. */
const OWN_FROM_FLOOR = 4;

const SCALE: readonly FillKey[] = ['encouraged', 'none', 'signalled', 'drafted', 'ordered', 'enforced'];
const FLOOR_SCALE: readonly FillKey[] = ['none', 'floor-signalled', 'floor-ordered'];
const pairs = (scale: readonly FillKey[]) => scale.slice(1).map((key, i) => [scale[i]!, key] as const);

describe.each(THEMES)('%s', (theme) => {
  const { fill, border, label, quiet, stripes, ...palette } = PALETTES[theme];

  test.each(VISIONS)('neighbouring classes stay apart in %s sight', (vision) => {
    for (const [a, b] of pairs(SCALE)) {
      expect(colourDistance(fill[a], fill[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(NEIGHBOURS);
    }
    for (const [a, b] of pairs(FLOOR_SCALE)) {
      expect(colourDistance(fill[a], fill[b], vision), `${a} ${b}`).toBeGreaterThanOrEqual(FLOOR_NEIGHBOURS);
    }
  });

  // All units of one map have the same floor, and no fill below it.
  test.each(VISIONS)(
    'own acts stand off from what comes from above on the same map in %s sight',
    (vision) => {
      for (const floor of FLOOR_STATUSES) {
        for (const own of SCALE.slice(SCALE.indexOf(floor))) {
          const distance = colourDistance(fill[own], fill[`floor-${floor}`], vision);
          const least = own === floor ? OWN_FROM_FLOOR : NEIGHBOURS;
          expect(distance, `${own} beside what is ${floor} from above`).toBeGreaterThanOrEqual(least);
        }
      }
    },
  );

  test('each step of the scale stands further from the paper in lightness', () => {
    const steps = SCALE.slice(1).map((key) => Math.abs(lightness(fill[key]) - lightness(palette.paper)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    const floor = FLOOR_SCALE.map((key) => Math.abs(lightness(fill[key]) - lightness(palette.paper)));
    expect(floor).toEqual([...floor].sort((a, b) => a - b));
  });

  test.each(VISIONS)(
    'stripes stand off from every lower class and from what comes from above in %s sight',
    (vision) => {
      const own = SCALE.slice(2);
      own.forEach((key, rank) => {
        const floors = FLOOR_STATUSES.filter((floor) => SCALE.indexOf(floor) <= rank + 2);
        const grounds = [
          'none',
          ...own.slice(0, rank),
          ...floors.map((floor) => `floor-${floor}` as const),
        ] as const;
        for (const below of grounds) {
          const status = STATUSES.find((s) => s === key)!;
          const distance = colourDistance(stripes[status], fill[below], vision);
          expect(distance, `${key} on ${below}`).toBeGreaterThanOrEqual(NEIGHBOURS);
        }
      });
    },
  );

  test('borders and glyphs have 3:1 against what they lie on, names and text 4.5:1', () => {
    for (const key of FILL_KEYS) {
      expect(contrast(border[key], fill[key]), `border ${key}`).toBeGreaterThanOrEqual(3);
      expect(contrast(label[key], fill[key]), `label ${key}`).toBeGreaterThanOrEqual(4.5);
      if (isPale(key)) expect(contrast(quiet[key], fill[key]), `quiet ${key}`).toBeGreaterThanOrEqual(6);
    }
    expect(contrast(palette.circle.rim, palette.circle.fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.marker.fill, palette.marker.halo)).toBeGreaterThanOrEqual(3);
    for (const ground of [palette.paper, palette.raised]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(palette.muted, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.link, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.selection, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});
