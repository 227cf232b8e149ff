import { describe, expect, it } from 'vitest';
import { relationsOf } from '../events/relations';
import { REAL_STORE, RECORD } from '../events/testing/publishedRecord';
import { NATION } from '../regions/region';
import { day } from '../time/day';
import { correctionsFor } from './model/corrections';
import { projectGroups } from './model/projectGroups';
import { regionEventsOn } from './model/regionEvents';
import { rank } from './search/rank';

// What search and panel have of the real record: a release with other words, days or projects changes this file, and no test of how
// they work.

const found = (query: string) =>
  rank(RECORD.search, query)
    .slice(0, 12)
    .map(({ document }) => `${document.kind} ${document.id}`);

it.each([
  ['准东', 'event xj-changji-2021-06-09-zhundong-halt'],
  ['zhundong', 'event xj-changji-2021-06-09-zhundong-halt'],
  ['heishui', 'company aba-1-heishui-kedi'],
  ['国蓉', 'company ganzi-1-kangding-guorong'],
  ['kangdingguorong', 'company ganzi-1-kangding-guorong'],
  ['国务院金融稳定', 'event nat-2021-05-21-fsdc-51'],
  ['1283', 'document nat-2021-09-03-ndrc-1283'],
  ['211 platforms', 'fact platforms-211'],
  ['second-largest', 'fact cambridge-second'],
  ['deadline 26', 'event sichuan-key-project-deadline-2021-06-20'],
])('the real record has for “%s” %s', (query, hit) => {
  const hits = found(query);
  expect(hits.some((each) => each === hit || (each.startsWith('issuer') && hit.startsWith('event')))).toBe(
    true,
  );
});

describe('what the panel has of the real record', () => {
  const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

  it('are the events of Sichuan on 20 June 2021, before, later, and of the nation', () => {
    const events = regionEventsOn(REAL_STORE, '510000', day('2021-06-20'), 'recorded');
    expect(ids(events.onDay)[0]).toBe('sichuan-key-project-deadline-2021-06-20');
    expect(ids(events.before)[0]).toBe('sichuan-power-cut-2021-06-19');
    expect(events.later.every(({ date }) => date > '2021-06-20')).toBe(true);
    expect(ids(events.above)).toContain('nat-2021-05-21-fsdc-51');
    expect(events.above.every(({ adcode }) => adcode === NATION)).toBe(true);
  });

  it('are the 26 listed projects of Sichuan, grouped, named only where a source names them', () => {
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

  it('names no operator that is only inferred in Ya’an', () => {
    const named = projectGroups(REAL_STORE.projectsOf('511800')).flatMap((group) => group.named);
    expect(named).toEqual([]);
  });

  it('is what the article had wrong about Xinjiang', () => {
    const found = ids(correctionsFor(RECORD.article.facts, '650000'));
    expect(found).toContain('changji-as-xinjiang');
    expect(found).not.toContain('cambridge-second');
  });

  it('are the eight parts of Sichuan’s notice', () => {
    const notice = REAL_STORE.event('sichuan-drc-energy-bureau-notice-2021-06-18')!;
    const { whole, parts } = relationsOf(notice, REAL_STORE);
    expect(whole).toBeNull();
    expect(parts).toHaveLength(8);
    for (const part of parts) expect(relationsOf(part, REAL_STORE).whole).toBe(notice);
  });
});
