import { afterEach, expect, test, vi } from 'vitest';
import { REAL_STORE } from '../../events/testing/publishedRecord';
import { clear, doing, show } from '../../panel/testing/view';
import type { App } from '../../state/app';
import { appOver } from '../../state/testing/app';
import { AfterMap } from './AfterMap';

afterEach(() => {
  vi.useRealTimers();
  delete window.mapReady;
  clear();
});

const beside = (app: App) =>
  show(
    <AfterMap app={app} waiting={<p>Loading</p>}>
      <p>Panel</p>
    </AfterMap>,
  );

test('panel, search and list come as soon as the page is ready', async () => {
  let ready = () => {};
  window.mapReady = new Promise((resolve) => (ready = resolve));
  const view = await beside(appOver(REAL_STORE));
  expect(view.textContent).toBe('Loading');
  await doing(ready);
  expect(view.textContent).toBe('Panel');
});

test('panel, search and list come also where the map’s file is lost', async () => {
  vi.useFakeTimers();
  const view = await beside(appOver(REAL_STORE));
  expect(view.textContent).toBe('Loading');
  await doing(() => void vi.runAllTimers());
  expect(view.textContent).toBe('Panel');
});

test('where the map was painted before, as when a tab is left for it, they are there at once', async () => {
  const app = appOver(REAL_STORE);
  app.renderer.setState({ painted: '2021-06-20' });
  expect((await beside(app)).textContent).toBe('Panel');
});
