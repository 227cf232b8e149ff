import { expect, test } from 'vitest';
import { listedProjects, projectsPassed } from '../events/projectList';
import { REAL_STORE as record } from '../events/testing/publishedRecord';
import { DATE_MODES } from '../events/vocabulary';
import { LANGS } from '../i18n/text';
import { NATION } from '../regions/region';
import { SHARES } from '../series/testing/published';
import { addDays, type Day } from '../time/day';
import type { Colouring } from './layer';
import { shareLayers } from './late';
import { DEFAULT_LAYER } from './layers';

const LAYERS = { status: DEFAULT_LAYER, ...shareLayers(SHARES) };

const SICHUAN = '510000';
/** Every place that anything was ever done to, or that what was done flows down to in the country. */
const PLACES = [
  ...new Set([
    ...record.gazetteer.children(NATION).map(({ adcode }) => adcode),
    ...record.index.steps.map(({ adcode }) => adcode),
  ]),
];

/** All that is drawn and said of places on a day. */
function saidOf(colouring: Colouring) {
  const of = PLACES.map((adcode) => [
    colouring.paint(adcode),
    colouring.own(adcode),
    colouring.weight(adcode),
    LANGS.map((lang) => [colouring.note(adcode, lang), colouring.text(adcode, lang)]),
    colouring.sign(adcode),
    colouring.edge(adcode),
    colouring.below(adcode),
    colouring.basis(adcode),
  ]);
  const projects = [NATION, SICHUAN].map((entered) => listedProjects(record, entered, colouring.day));
  const passed = projectsPassed(record, colouring.day);
  return {
    of,
    projects,
    passed,
    legends: [NATION, SICHUAN].map((entered) => LANGS.map((lang) => colouring.legend(lang, entered))),
  };
}

/** The days of the record in runs of those that share a key. */
function runsOf(on: (day: Day) => Colouring): readonly (readonly Colouring[])[] {
  const { from, to } = record.index.bounds;
  const runs: Colouring[][] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const colouring = on(day);
    const run = runs.at(-1);
    if (run?.[0]?.placesKey === colouring.placesKey) run.push(colouring);
    else runs.push([colouring]);
  }
  return runs;
}

test.each([
  ...DATE_MODES.map((mode) => ['status', mode] as const),
  ['hashrate', 'recorded'],
  ['hashrate-world', 'recorded'],
] as const)(
  'the first, a middle and the last day of one key draw and say the same of every place: %s by %s days',
  (metric, mode) => {
    const runs = runsOf((day) => LAYERS[metric].on(record, day, mode));
    for (const run of runs) {
      const [first, ...rest] = run;
      for (const other of new Set([rest.at(rest.length / 2), rest.at(-1)]))
        if (other) expect(saidOf(other), `${first!.day} and ${other.day}`).toEqual(saidOf(first!));
    }
    expect(new Set(runs.map(([first]) => first!.placesKey)).size).toBe(runs.length);
  },
);
