import { describe, expect, it } from 'vitest';
import { NATION } from '../../regions/region';
import { day } from '../../time/day';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import { appWith } from '../testing/app';
import { correctionsFor } from './corrections';
import { creditParts } from '../../words/credit';
import { projectGroups } from './projectGroups';
import { regionEventsOn } from './regionEvents';
import { relationsOf } from '../../events/relations';
import { visit } from './visit';

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('the events of a place', () => {
  it('stand apart: of the day, before, later, and of the areas above', () => {
    const events = regionEventsOn(REAL_STORE, '510000', day('2021-06-20'), 'recorded');
    expect(ids(events.onDay)[0]).toBe('sichuan-key-project-deadline-2021-06-20');
    expect(ids(events.before)[0]).toBe('sichuan-power-cut-2021-06-19');
    expect(events.later.every(({ date }) => date > '2021-06-20')).toBe(true);
    expect(ids(events.above)).toContain('nat-2021-05-21-fsdc-51');
    expect(events.above.every(({ adcode }) => adcode === NATION)).toBe(true);
  });

  it('have none from above in Taiwan, Hong Kong and Macao', () => {
    for (const adcode of ['710000', '810000', '820000']) {
      expect(regionEventsOn(REAL_STORE, adcode, day('2026-01-01'), 'recorded').above).toEqual([]);
    }
  });
});

describe('the listed projects', () => {
  it('of Sichuan are the 26, grouped, named only where a source names them', () => {
    const groups = projectGroups(REAL_STORE.projectsOf('510000'));
    expect(groups.map(({ prefecture, count, unnamed }) => [prefecture, count, unnamed])).toEqual([
      ['511800', 8, 8],
      ['513300', 7, 5],
      ['513200', 6, 1],
      ['513400', 3, 3],
      ['510100', 1, 1],
      ['510400', 1, 1],
    ]);
  });

  it('name no operator that is only inferred in Ya’an', () => {
    const named = projectGroups(REAL_STORE.projectsOf('511800')).flatMap((group) => group.named);
    expect(named).toEqual([]);
  });
});

describe('the article about a place', () => {
  it('is shown where research corrected, disputed or could not support it, and only there', () => {
    const found = ids(correctionsFor(RECORD.article.facts, '650000'));
    expect(found).toContain('changji-as-xinjiang');
    expect(found).not.toContain('cambridge-second');
  });
});

describe('the parts of an act', () => {
  it('name the act, and the act names them', () => {
    const notice = REAL_STORE.event('sichuan-drc-energy-bureau-notice-2021-06-18')!;
    const { whole, parts } = relationsOf(notice, REAL_STORE);
    expect(whole).toBeNull();
    expect(parts).toHaveLength(8);
    for (const part of parts) expect(relationsOf(part, REAL_STORE).whole).toBe(notice);
  });
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
