import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REAL_STORE, RECORD } from '../events/testing/publishedRecord';
import { createResource } from '../state/resource';
import type { AppState } from '../state/state';
import { appOver } from '../state/testing/app';
import type { App } from '../state/app';
import { day } from '../time/day';
import { SaveCsv } from './SaveCsv';
import { clear, mount } from './testing/mount';
import { useEventsInView } from './useEventsInView';

const RANGE = { time: { from: day('2021-05-21'), to: day('2021-07-02') } };

function Place({ app }: { readonly app: App }) {
  return <SaveCsv app={app} inView={useEventsInView(app)} />;
}

async function shown(app: App): Promise<HTMLElement> {
  const { root, container } = mount();
  await act(async () => root.render(<Place app={app} />));
  return container;
}

const press = (view: HTMLElement) => act(async () => view.querySelector('button')!.click());
const status = (view: HTMLElement) => view.querySelector('[role=status]')!.textContent;

const saved = vi.fn<(name: string) => void>();
let content: Blob | undefined;

beforeEach(() => {
  saved.mockReset();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    content = blob as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved(this.download);
  });
});
afterEach(() => {
  clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const appWith = (state: Partial<AppState>, fails = false) =>
  appOver(REAL_STORE, state, {
    details: createResource(() =>
      fails ? Promise.reject(new Error('details.json: HTTP 503')) : Promise.resolve(RECORD.details),
    ),
  });

it('makes a file with a row for each event in view, and says its name and its rows until others are in view', async () => {
  const app = appWith(RANGE);
  const view = await shown(app);
  await press(view);
  const rows = REAL_STORE.eventsIn(RANGE.time).length;
  const name = 'cn-mining-2021_2021-05-21-to-2021-07-02_cn_events_en.csv';
  expect(saved).toHaveBeenCalledExactlyOnceWith(name);
  expect((await content!.text()).trimEnd().split('\r\n')).toHaveLength(rows + 1);
  expect(status(view)).toMatch(new RegExp(`^${name} made, ${rows} rows`));
  act(() => app.actions.setFilter({ force: ['draft'] }));
  expect(status(view)).toBe('');
});

it('says no number of rows until the long texts that the filter needs are there', async () => {
  const view = await shown(
    appOver(REAL_STORE, { q: 'mining' }, { details: createResource(() => new Promise(() => {})) }),
  );
  const button = view.querySelector('button')!;
  expect([button.textContent, button.getAttribute('aria-label')]).toEqual([
    'CSV',
    'CSV: make a file of these events',
  ]);
});

it('hands over no file where the frame allows none, and says what helps', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  vi.stubGlobal('frameElement', frame);
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null);
  const view = await shown(appWith(RANGE));
  await press(view);
  expect(saved).not.toHaveBeenCalled();
  expect(status(view)).toMatch(/ rows\. The page that this one stands in allows no downloads: /);
});

it('says why no file was made, in the language of the page', async () => {
  const view = await shown(appWith({ ...RANGE, lang: 'zh' }, true));
  await press(view);
  expect(status(view)).toBe('未能生成文件（details.json: HTTP 503）。请重试。');
  expect(saved).not.toHaveBeenCalled();
});
