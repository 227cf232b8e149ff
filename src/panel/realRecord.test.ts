import { expect, it } from 'vitest';
import { RECORD } from '../events/testing/publishedRecord';
import { rank } from './search/rank';

// What the search finds in the real record by words of it: a release with other words changes this file and no other test of the
// room.

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
