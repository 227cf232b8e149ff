import { describe, expect, test } from 'vitest';
import { NATION, type Adcode } from '../../regions/region';
import { day } from '../../time/day';
import { around, holds, touches } from '../box';
import { drawnUnits } from './drawnUnits';
import type { PlacedLabel } from './labels';
import { LAYERS } from '../../layers/layers';
import { placeNames } from './mapLabels';
import { projectCircles } from './projects';
import { provinces, shapesFor, store } from '../testing/fixture';
import { viewportOf } from './viewport';

const DAY = day('2021-06-20');

function place(entered: Adcode, lang: 'en' | 'zh', width: number) {
  const view = {
    shapes: shapesFor(entered),
    colouring: LAYERS.status.on(store, DAY),
    gazetteer: store.gazetteer,
    entered,
  };
  const viewport = viewportOf(view.shapes, entered);
  const unit = viewport.width / width;
  const circles = projectCircles(store, entered, DAY);
  const names = placeNames({ ...view, lang, viewport, unit, units: drawnUnits(view), circles });
  return { names, viewport, unit, circles, shapes: view.shapes };
}

const clashes = (names: readonly PlacedLabel[]) =>
  names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .filter((b) => touches(a.box, b.box))
      .map((b) => `${a.text}/${b.text}`),
  );

describe.each(['en', 'zh'] as const)('%s', (lang) => {
  test.each([340, 620, 900])(
    'no name touches another or a circle, none is cut off, at %d pixels',
    (width) => {
      for (const entered of [NATION, ...provinces]) {
        const { names, viewport, unit, circles, shapes } = place(entered, lang, width);
        expect(clashes(names), entered).toEqual([]);
        for (const name of names) {
          expect(holds(viewport, name.box), name.text).toBe(true);
          for (const { adcode, radius } of circles) {
            const disc = around(shapes.labels[adcode]!, 2 * radius * unit, 2 * radius * unit);
            expect(touches(name.box, disc), `${name.text} on a circle`).toBe(false);
          }
        }
      }
    },
  );

  test('at 900 pixels nearly every provincial-level unit is named, and all that have own acts', () => {
    const { names } = place(NATION, lang, 900);
    const named = new Set(names.map(({ adcode }) => adcode));
    expect(named.size).toBeGreaterThanOrEqual(32);
    const snapshot = store.statusOn(DAY);
    for (const adcode of provinces) {
      if (snapshot.of(adcode).whole) expect(named.has(adcode), adcode).toBe(true);
    }
  });

  test('inside Sichuan the counties with own acts are named before larger neighbours', () => {
    const named = place('510000', lang, 620).names.map(({ adcode }) => adcode);
    expect(named).toEqual(expect.arrayContaining(['510112', '513228']));
  });

  test('on a small map Beijing is named, where need be beside its shape, but not on the colour of Inner Mongolia', () => {
    const { names } = place(NATION, lang, 500);
    const groundOf = (code: string) => names.find(({ adcode }) => adcode === code)?.ground;
    expect(['110000', '130000']).toContain(groundOf('110000'));
    expect(groundOf('310000'), 'Shanghai stands on the sea').toBeNull();
    expect(groundOf('510000'), 'Sichuan stands on itself').toBe('510000');
  });

  test('inside Sichuan the areas of the listed projects are named', () => {
    const named = place('510000', lang, 620).names.map(({ adcode }) => adcode);
    expect(named).toEqual(
      expect.arrayContaining(['511800', '513300', '513200', '513400', '510100', '510400']),
    );
  });
});
