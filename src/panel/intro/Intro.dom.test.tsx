import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { day } from '../../time/day';
import type { App } from '../../state/app';
import { AppReading } from '../AppReading';
import { appWith } from '../testing/app';
import { button, clear, doing, show } from '../testing/view';
import { Intro } from './Intro';

const memory = new Map<string, string>();
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
};
beforeEach(() => {
  memory.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const Words = ({ app }: { readonly app: App }) => (
  <AppReading app={app}>
    <Intro app={app} />
  </AppReading>
);
const dismiss = (view: HTMLElement) => doing(() => button(view, 'Do not show this again').click());

it('says in the reader’s language what this is, by whom, as of when and how to read it', async () => {
  const released = { ...appWith({ lang: 'en' }), released: day('2026-11-22') };
  const view = await show(<Words app={released} />);
  const events = String(REAL_STORE.index.events.length);
  for (const part of [
    'cn-mining-map authors',
    '22 November 2026',
    events,
    'none of them means that every mine has closed',
  ]) {
    expect(view.textContent).toContain(part);
  }
});

it('offers the first story, and says how long it is', async () => {
  const app = { ...appWith({ lang: 'en' }), stories: [{ id: 'summer-2021', steps: 12 }] };
  const view = await show(<Words app={app} />);
  await doing(() => button(view, 'The story in 12 steps').click());
  expect(app.store.getState()).toMatchObject({ story: 'summer-2021', step: null });
});

it('stays away for good once it is sent away', async () => {
  await dismiss(await show(<Words app={appWith()} />));
  clear();
  expect((await show(<Words app={appWith()} />)).textContent).toBe('');
});

it('goes away, and comes again, where the browser keeps nothing', async () => {
  vi.stubGlobal('localStorage', undefined);
  const view = await show(<Words app={appWith()} />);
  await dismiss(view);
  expect(view.textContent).toBe('');
  clear();
  expect((await show(<Words app={appWith()} />)).textContent).toContain('open record');
});
