import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import type { RecordChanges } from '../../events/changes';
import type { RecordIndex } from '../../events/model';
import { createEventStore } from '../../events/store';
import { all, clear, one, show } from '../../panel/testing/view';
import type { AppState } from '../../state/state';
import { appOver } from '../../state/testing/app';
import { day } from '../../time/day';
import { Notices } from './Notices';
import { tellChanges } from './tellChanges';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const changes = json('public/data/changes.json') as RecordChanges;
const [newest, oldest] = [changes[0]!.version, changes.at(-1)!.version];
const QINGHAI = { time: { from: null, to: day('2021-06-20') }, region: '630000' };

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

/** The notices of a page that shows the record of `version`, and its app. */
async function noticesOf(version: string, state: Partial<AppState>) {
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(changes) }));
  const index = json(`public/data/${version}/index.json`) as RecordIndex;
  const app = appOver(createEventStore(index), state, { released: day('2026-11-22') });
  await tellChanges(app);
  return { app, view: await show(<Notices app={app} />) };
}

it('a page of an older version says how many of the events in view have changed since, and offers both readings', async () => {
  const { app, view } = await noticesOf(oldest, QINGHAI);
  const changed = new Set(changes.slice(0, -1).flatMap(({ events }) => events.map(({ event }) => event)));
  const concerned = app.record
    .eventsIn({ from: day('2021-01-01'), to: day('2021-12-31') }, 'recorded')
    .filter(({ adcode, related = [] }) => [adcode, ...related].some((code) => /^(63|100000)/.test(code)));
  const count = concerned.filter(({ id }) => changed.has(id)).length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(changed.size);
  expect(one(view, '.notice').textContent).toMatch(new RegExp(`22 November 2026.* ${count} changed`));
  const [current, list] = all<HTMLAnchorElement>(view, '.notice a');
  expect(current!.getAttribute('href')).not.toContain('data=');
  expect(list!.getAttribute('href')).toBe('changes/en/');
});

it('a page of the newest version says nothing', async () => {
  const { view } = await noticesOf(newest, QINGHAI);
  expect(all(view, '.notice')).toEqual([]);
});
