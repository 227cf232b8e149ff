import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { circleView } from '../../theme/scales';
import { day, type Day } from '../../time/day';
import { around, holds, touches, type Point } from '../box';
import { placeAnnotations, type NamedUnit } from './annotations';
import { contains, countPoints, shares } from './contains';
import { actDots, dotBox, type ActDot } from './dots';
import { drawnUnits } from './drawnUnits';
import type { PlacedCircle } from './circles';
import type { PlacedLabel } from './label';
import { DEFAULT_LAYER } from '../../layers/layers';
import { namedUnits } from './mapLabels';
import { outlineOf } from './outlines';
import { projectCircles } from './projects';
import { provinces, shapesFor, record } from '../testing/fixture';
import { viewportOf } from './viewport';

const DAY = day('2021-06-20');

function place(entered: Adcode, lang: 'en' | 'zh', width: number, on = DAY) {
  const colouring = DEFAULT_LAYER.on(record, on);
  const view = { shapes: shapesFor(entered), colouring, gazetteer: record.gazetteer, entered };
  const viewport = viewportOf(view.shapes, entered);
  const unit = viewport.width / width;
  const units = drawnUnits(view);
  const named = namedUnits(view, units, lang);
  let looks = 0;
  const counted = {
    ...viewport,
    /** Asked once of every box that is looked at. */
    get x() {
      looks += 1;
      return viewport.x;
    },
  };
  const placed = placeAnnotations(
    {
      units: named,
      dots: actDots(colouring, named),
      circles: projectCircles(record, entered, on),
      circleView: circleView(entered),
    },
    { lang, viewport: counted, unit, mapWidth: width },
  );
  return { ...placed, looks, named, viewport, unit, shapes: view.shapes, units };
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
        const { names, viewport, unit, circles } = place(entered, lang, width);
        expect(clashes(names), entered).toEqual([]);
        for (const name of names) {
          expect(holds(viewport, name.box), name.text).toBe(true);
          for (const { at, radius } of circles) {
            const disc = around(at, 2 * radius * unit, 2 * radius * unit);
            expect(touches(name.box, disc), `${name.text} on a circle`).toBe(false);
          }
        }
      }
    },
  );

  test.each([620, 850])('the name of Hebei does not hide Beijing, which acted, at %d pixels', (width) => {
    const { names, named } = place(NATION, lang, width);
    const beijing = named.find(({ adcode }) => adcode === '110000')!;
    const grid = { across: shares(20), down: shares(6) };
    const over = names.filter(({ box }) => countPoints(beijing.rings, box, grid, { inside: true }) > 0);
    expect(over.filter(({ adcode }) => adcode !== '110000').map(({ text }) => text)).toEqual([]);
  });

  test.each([308, 363])('no two names touch on a phone on any key day, at %d pixels', (width) => {
    for (const on of ['2019-04-08', '2021-05-21', '2021-06-20', '2021-09-24', '2021-12-30', '2022-06-01'].map(
      day,
    )) {
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
        for (const { adcode, box, leader, ground, note, text } of names.filter(
          (name) => name.note.length > 0,
        )) {
          const top = box.y + box.height / 2;
          const corners = [box.x, box.x + box.width].flatMap((x) =>
            [top, box.y + box.height * 0.95].map((y): Point => [x, y]),
          );
          const isCounty = counties.has(adcode);
          for (const corner of corners)
            expect(unitsAt(corner, isCounty && !leader), text).toEqual(ground === null ? [] : [adcode]);
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
    const snapshot = record.statusOn(DAY);
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
    expect([null, '110000', '130000']).toContain(groundOf('110000'));
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

/** One day of 2021 for each look of the map. */
const DAYS = [
  ...new Map(
    record
      .stopsIn({ from: day('2021-01-01'), to: day('2021-12-31') }, 'recorded')
      .map((on) => [DEFAULT_LAYER.on(record, on).placesKey, on]),
  ).values(),
];

describe('on every day of 2021 that changes the map', () => {
  const maps = DAYS.flatMap((on) =>
    [363, 900].flatMap((width) =>
      LANGS.map((lang) => ({ on, width, lang, title: `${on} ${lang} ${width}` })),
    ),
  ).map((map) => ({ ...map, ...place(NATION, map.lang, map.width, map.on) }));

  test('every place with an act of its own is named', () => {
    for (const { title, names, named } of maps) {
      const shown = new Set(names.map(({ adcode }) => adcode));
      const missing = named.filter(({ adcode, weight }) => weight > 0 && !shown.has(adcode));
      expect(
        missing.map(({ text }) => text),
        title,
      ).toEqual([]);
    }
  });

  test('the middle of a name is on its own place, or on none, or a hair line leads from it into its own', () => {
    for (const { title, names, named } of maps)
      for (const { adcode, box, leader, text } of names) {
        const at: Point = leader ? leader[1] : [box.x + box.width / 2, box.y + box.height / 2];
        const under = named.filter(({ rings }) => contains(rings, at)).map((unit) => unit.adcode);
        expect(leader ? under : under.filter((unit) => unit !== adcode), `${text} ${title}`).toEqual(
          leader ? [adcode] : [],
        );
      }
  });

  test('no name lies on a dot, a circle or its word, or touches another', () => {
    for (const { title, names, dots, circles, share, unit } of maps) {
      const marks = [
        ...dots.map((dot) => dotBox(dot, unit * share)),
        ...circles.map(({ at, radius }) => around(at, 2 * radius * unit, 2 * radius * unit)),
        ...circles.flatMap(({ caption }) => caption?.box ?? []),
      ];
      expect(clashes(names), title).toEqual([]);
      expect(
        names.filter(({ box }) => marks.some((mark) => touches(mark, box))).map(({ text }) => text),
        title,
      ).toEqual([]);
    }
  });

  test('the dots are the same in both languages', () => {
    const dotsIn = (language: Lang) =>
      maps.filter(({ lang }) => lang === language).map(({ on, width, dots }) => ({ on, width, dots }));
    expect(dotsIn('en')).toEqual(dotsIn('zh'));
  });
});

test.each(LANGS)(
  'the circle of the country stands clear of all dots and says what it counts, in %s',
  (lang) => {
    const { circles, dots, unit } = place(NATION, lang, 900);
    const [{ at, radius, caption, count }] = circles as [PlacedCircle];
    expect([count, caption?.text]).toEqual([26, lang === 'en' ? 'projects' : '个项目']);
    for (const dot of dots)
      expect(Math.hypot(dot.at[0] - at[0], dot.at[1] - at[1])).toBeGreaterThan((radius + 6) * unit);
  },
);

test.each([363, 400, 430, 440, 460, 480, 520])(
  'on a small map the names of large places stand on them, before their notes, at %d pixels',
  (width) => {
    for (const on of ['2021-06-20', '2021-09-24', '2021-12-30'].map(day))
      for (const lang of LANGS) {
        const { names } = place(NATION, lang, width, on);
        const beside = names.filter(({ leader }) => leader).map(({ adcode }) => adcode);
        for (const large of ['150000', '530000', '510000', '650000', '630000'])
          expect(beside, `${on} ${lang}`).not.toContain(large);
      }
  },
);

test.each(LANGS)('on a phone every place that acted is named when most of them have, too, in %s', (lang) => {
  const { names, named } = place(NATION, lang, 363, day('2022-06-01'));
  const shown = new Set(names.map(({ adcode }) => adcode));
  const missing = named.filter(({ adcode, weight }) => weight > 0 && !shown.has(adcode));
  expect(missing.map(({ text }) => text)).toEqual([]);
});

test('on the narrowest map no day of 2021 looks at more than 9,000 boxes for names, and none of the crowd since at more than 35,000', () => {
  const most = (days: readonly Day[]) =>
    Math.max(...days.flatMap((on) => LANGS.map((lang) => place(NATION, lang, 320, on).looks)));
  const crowded = most(['2022-06-01', '2026-11-28'].map(day));
  expect(most(DAYS)).toBeLessThan(9_000);
  expect(crowded).toBeLessThan(35_000);
  expect(most([DAY])).toBeGreaterThan(1_000);
});

test('a name goes under the circle at its anchor, also where dots made that look for its place', () => {
  const [across, anchor] = [300, [150, 150] as const];
  const shape = { x: 0, y: 0, width: across, height: across };
  const unit: NamedUnit = {
    adcode: '510000',
    level: 'province',
    text: 'Here',
    names: { en: 'Here', zh: '此处' },
    note: null,
    sign: null,
    weight: 1,
    strong: true,
    mustName: true,
    anchor,
    shape,
    rings: [
      [
        [0, 0],
        [across, 0],
        [across, across],
        [0, across],
      ],
    ],
  };
  const circle = { adcode: unit.adcode, count: 26, passed: false, radius: 14 };
  const boxWith = (...dots: readonly ActDot[]) =>
    placeAnnotations(
      { units: [unit], dots, circles: [circle], circleView: 'country' },
      { lang: 'en', viewport: shape, unit: 1, mapWidth: 900 },
    ).names[0]!.box;
  const box = boxWith({ adcode: '510112', at: [20, 20] });
  expect(box.y).toBeGreaterThan(anchor[1] + circle.radius);
  expect(box).toEqual(boxWith());
});
