import { describe, expect, test } from 'vitest';
import { NATION, type Adcode } from '../../regions/region';
import { circleShare, circleView } from '../../theme/scales';
import { day } from '../../time/day';
import { around, holds, touches, type Box, type Point } from '../box';
import { contains } from './contains';
import { drawnUnits } from './drawnUnits';
import type { PlacedLabel } from './label';
import { placeLabels } from './labels';
import { DEFAULT_LAYER } from '../../layers/layers';
import { placeNames } from './mapLabels';
import { outlineOf } from './outlines';
import { projectCircles } from './projects';
import { provinces, shapesFor, store } from '../testing/fixture';
import { viewportOf } from './viewport';

const DAY = day('2021-06-20');

function place(entered: Adcode, lang: 'en' | 'zh', width: number, on = DAY) {
  const view = {
    shapes: shapesFor(entered),
    colouring: DEFAULT_LAYER.on(store, on),
    gazetteer: store.gazetteer,
    entered,
  };
  const viewport = viewportOf(view.shapes, entered);
  const unit = viewport.width / width;
  const units = drawnUnits(view);
  const share = circleShare(width, circleView(entered));
  const circles = projectCircles(store, entered, on).map((circle) => ({
    ...circle,
    radius: share * circle.radius,
  }));
  const names = placeNames({ ...view, lang, viewport, unit, units, circles });
  return { names, viewport, unit, circles, shapes: view.shapes, units };
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

  test.each([620, 850])('the name of Hebei does not hide Beijing, which acted, at %d pixels', (width) => {
    const { names, shapes, units } = place(NATION, lang, width);
    const beijing = outlineOf(shapes, '110000', units.find(({ adcode }) => adcode === '110000')!.path).box;
    expect(names.filter(({ face, box }) => face === 'sans' && touches(box, beijing))).toEqual([]);
  });

  test.each([308, 363])('no two names touch on a phone on any key day, at %d pixels', (width) => {
    for (const on of ['2019-04-08', '2021-05-21', '2021-06-20', '2021-09-24', '2021-12-30'].map(day)) {
      for (const entered of [NATION, '510000'])
        expect(clashes(place(entered, lang, width, on).names), `${entered} on ${on}`).toEqual([]);
    }
  });

  test.each(['2021-06-20', '2021-09-24', '2021-12-30', '2022-05-11'].map(day))(
    'on %s notes stand on their own unit or, with a hair line, on none',
    (on) => {
      for (const [entered, width] of [
        [NATION, 390],
        [NATION, 900],
        ['510000', 620],
        ['150000', 620],
      ] as const) {
        const { names, shapes, units } = place(entered, lang, width, on);
        // A county lies on its prefecture, and a prefecture's note may lie over a county.
        const counties = new Set(units.filter(({ level }) => level === 'county').map(({ adcode }) => adcode));
        const unitsAt = (point: Point, isCounty: boolean) =>
          units
            .filter((unit) => counties.has(unit.adcode) === isCounty)
            .filter(({ adcode, path }) => contains(outlineOf(shapes, adcode, path).rings, point))
            .map(({ adcode }) => adcode);
        for (const { adcode, box, leader, note, text } of names.filter((name) => name.note.length > 0)) {
          const top = box.y + box.height / 2;
          const corners = [box.x, box.x + box.width].flatMap((x) =>
            [top, box.y + box.height * 0.95].map((y): Point => [x, y]),
          );
          const isCounty = counties.has(adcode);
          for (const corner of corners)
            expect(unitsAt(corner, isCounty && !leader), text).toEqual(leader ? [] : [adcode]);
          expect(note.length, text).toBeLessThanOrEqual(2);
          const [from, to] = leader ?? [
            [0, 0],
            [0, 0],
          ];
          const line = [0, 0.25, 0.5, 0.75, 1].map((share) =>
            around([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], 0, 0),
          );
          for (const other of names.filter((name) => name.adcode !== adcode))
            expect(
              line.some((point) => touches(point, other.box)),
              `${text} over ${other.text}`,
            ).toBe(false);
        }
      }
    },
  );

  test('on 20 June the large provinces say what they did', () => {
    const { names } = place(NATION, lang, 900);
    const noted = names.filter(({ note }) => note.length > 0).map(({ adcode }) => adcode);
    expect(noted).toEqual(expect.arrayContaining(['150000', '630000', '650000', '530000']));
  });

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

test('a name stands off a mark where another place on its shape is as good', () => {
  const side = 300;
  const wish = {
    adcode: '510000',
    text: 'Sichuan',
    note: null,
    sign: null,
    anchor: [side / 2, side / 2],
    shape: { x: 0, y: 0, width: side, height: side },
    rings: [
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
      ],
    ],
    size: 14,
    face: 'bold',
    strong: true,
    circle: 0,
  } as const;
  const viewport = { x: 0, y: 0, width: side, height: side };
  const mark = around([side / 2, side / 2], 6, 6);
  const placed = (marks: readonly Box[]) =>
    placeLabels([wish], { lang: 'en', viewport, unit: 1, obstacles: [], marks })[0]!;
  expect(touches(placed([]).box, mark)).toBe(true);
  expect(touches(placed([mark]).box, mark)).toBe(false);
  // Marks all over its place do not take the name away.
  expect(placed([viewport]).text).toBe('Sichuan');
});
