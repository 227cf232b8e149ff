import { describe, expect, it } from 'vitest';
import { day } from '../../time/day';
import type { ProjectIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { event, recordIndex } from '../../events/testing/smallRecord';
import { VERDICTS, type Verdict } from '../../events/vocabulary';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { appWith } from '../testing/app';
import { correctionsFor } from './corrections';
import { creditParts } from '../../words/credit';
import { projectGroups } from './projectGroups';
import { regionEventsOn } from './regionEvents';
import { relationsOf } from '../../events/relations';
import { visit } from './visit';

/** A place on the list in a prefecture, with the name of its company where one is known. */
const slot = (prefecture: string, name: string | null): ProjectIndex => ({
  id: `${prefecture} ${name}`,
  recordType: 'notice-slot',
  name: { zh: name, en: name },
  prefecture,
  county: null,
  countsTowards26: true,
  slot: null,
  inSeed: false,
  confidence: 'confirmed',
});
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

const small = createEventStore(
  recordIndex({
    events: [
      event('warning', { date: day('2021-05-21') }),
      event('order', { date: day('2021-06-18'), adcode: '510000' }),
      event('annex', { date: day('2021-06-18'), adcode: '510000', related: ['511800'], partOf: 'order' }),
      event('cut', { date: day('2021-06-19'), adcode: '513300', force: 'enforced' }),
      event('report', { date: day('2021-06-20'), adcode: '510000', force: 'consequence' }),
      event('deadline', { date: day('2021-06-20'), adcode: '510000', partOf: 'order' }),
      event('zone', { date: day('2021-07-01'), adcode: '510000' }),
      event('later', { date: day('2021-09-24') }),
    ],
    projects: [
      slot('513300', 'A'),
      slot('511800', null),
      slot('511800', null),
      slot('513300', null),
      slot('511800', null),
    ],
  }),
);

describe('the events of a place', () => {
  it('stand apart: of the day, before, later, and of the areas above', () => {
    const events = regionEventsOn(small, '510000', day('2021-06-20'), 'recorded');
    expect(ids(events.onDay)).toEqual(['deadline', 'report']);
    expect(ids(events.before)).toEqual(['order', 'annex']);
    expect(ids(events.later)).toEqual(['zone']);
    expect(ids(events.above)).toEqual(['warning']);
  });

  it('have none from above in Taiwan, Hong Kong and Macao', () => {
    for (const adcode of ['710000', '810000', '820000']) {
      expect(regionEventsOn(REAL_STORE, adcode, day('2026-01-01'), 'recorded').above).toEqual([]);
    }
  });
});

it('the listed projects of a province are grouped, most first, named only where a source names them', () => {
  const groups = projectGroups(small.projectsOf('510000'));
  expect(groups.map(({ prefecture, count, unnamed }) => [prefecture, count, unnamed])).toEqual([
    ['511800', 3, 3],
    ['513300', 2, 1],
  ]);
});

it('the article about a place is shown where research corrected, disputed or could not support it, and only there', () => {
  const fact = (verdict: Verdict, ...adcodes: readonly string[]) => ({
    ...RECORD.article.facts[0]!,
    id: verdict,
    verdict,
    adcodes,
  });
  const about = VERDICTS.map((verdict) => fact(verdict, '650000'));
  expect(ids(correctionsFor(about, '650000')).toSorted()).toEqual([
    'contested',
    'corrected',
    'overstated',
    'unsupported',
  ]);
  expect(correctionsFor(about, '510000')).toEqual([]);
});

it('the parts of an act name the act, and the act names them', () => {
  const order = small.event('order')!;
  const { whole, parts } = relationsOf(order, small);
  expect(whole).toBeNull();
  expect(ids(parts)).toEqual(['annex', 'deadline']);
  for (const part of parts) expect(relationsOf(part, small).whole).toBe(order);
});

describe('going to a place', () => {
  it.each([
    ['a province from the whole country selects it', '100000', '510000', '100000', ['510000']],
    ['a prefecture enters its province and selects it', '100000', '513200', '510000', ['513200']],
    ['another province from inside one enters it', '510000', '150000', '150000', []],
    ['the nation leaves the province', '510000', '100000', '100000', []],
  ] as const)('%s', (_, from, to, region, select) => {
    const app = appWith({ region: from });
    visit(app, to);
    expect(app.store.getState()).toMatchObject({ region, select });
  });
});

describe('a credit line', () => {
  it('links the words that name its sources', () => {
    expect(
      creditParts('© OpenStreetMap, ODbL', [
        { text: 'ODbL', url: 'b' },
        { text: 'OpenStreetMap', url: 'a' },
        { text: 'absent', url: 'c' },
      ]),
    ).toEqual([
      { text: '© ', url: null },
      { text: 'OpenStreetMap', url: 'a' },
      { text: ', ', url: null },
      { text: 'ODbL', url: 'b' },
    ]);
  });
});
