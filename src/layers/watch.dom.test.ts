import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { SHARES } from '../series/testing/published';
import type { AppState } from '../state/state';
import { DEFAULT_STATE } from '../state/url';
import type { Address } from '../state/address';
import { syncUrl } from '../state/urlSync';
import { appOver } from '../state/testing/app';
import { day } from '../time/day';
import { heldLayers, shareHeldLayers } from './held';
import * as late from './late';
import { colouringOf } from './layers';
import { loadAddressed, watchLayers } from './watch';

const heldBefore = heldLayers();
const RANGE = { from: day('2021-05-21'), to: day('2021-06-18') };
const brought = () => Promise.resolve(late);
const lost = () => Promise.reject(new Error('Failed to fetch'));

beforeEach(() => {
  shareHeldLayers({});
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(SHARES))));
});
const hrefBefore = location.href;
afterEach(() => {
  shareHeldLayers(heldBefore);
  history.replaceState(null, '', hrefBefore);
  dispatchEvent(new Event('popstate'));
});

/** A page that was opened with `state`, and what it says of its map. */
function opened(state: Partial<AppState>) {
  const app = appOver(REAL_STORE, state);
  const headline = () => colouringOf(app.record, app.store.getState()).caption('en').headline;
  const said = () => app.notices.getState().map(({ code, detail }) => [code, detail]);
  return { ...app, headline, said, choices: () => app.store.getState() };
}

it('a page that opens with a late layer waits for it, and is then coloured by it', async () => {
  const page = opened({ metric: 'hashrate', time: { from: null, to: day('2020-09-15') } });
  const ready = watchLayers(page, brought);
  expect(page.choices().metric).toBe('status');
  await ready;
  expect(page.choices().metric).toBe('hashrate');
  expect(page.headline()).toBe('September 2020: Sichuan has 61.1% of China’s reported hash rate');
});

it.each([
  ['metric=hashrate&time=2020-09-15', { metric: 'hashrate' }],
  ['?METRIC=HashRate-World', { metric: 'hashrate-world' }],
  [`time=2021-05-21..2021-06-18&amp;compare=change`, { compare: 'change', time: RANGE }],
] as const)(
  'a layer that the address names comes with the record, and colours the map from its opening on: %s',
  async (query, asked) => {
    await loadAddressed(query, brought);
    const page = opened(asked);
    const seen: unknown[] = [];
    page.store.subscribe((state) => seen.push(state));
    await watchLayers(page, lost);
    expect(page.choices()).toMatchObject(asked);
    expect(seen).toEqual([]);
  },
);

it('an address without a layer asks for none before its record is there, and one that is lost then is told later', async () => {
  const program = vi.fn(lost);
  for (const query of ['', 'metric=status', 'metric=__proto__&compare=1'])
    await loadAddressed(query, program);
  expect(program).not.toHaveBeenCalled();
  await loadAddressed('metric=hashrate', program);
  expect(program).toHaveBeenCalledTimes(1);
  const page = opened({ metric: 'hashrate' });
  await watchLayers(page, program);
  expect(page.said()).toEqual([['layer', '']]);
});

it('a reader who asks for a comparison sees no half of one before its program is there', async () => {
  const page = opened({ time: RANGE });
  await watchLayers(page, brought);
  page.actions.setCompare('change');
  expect(page.choices().compare).toBeNull();
  await vi.waitFor(() => expect(page.choices().compare).toBe('change'));
  expect(page.headline()).toBe('21 May to 18 June 2021: three provinces tightened');
});

it('a comparison whose range has ended meanwhile is none', async () => {
  const page = opened({ time: RANGE, compare: 'change' });
  const ready = watchLayers(page, brought);
  page.actions.setDay(RANGE.to);
  await ready;
  expect(page.choices()).toMatchObject({ compare: null, time: { from: null } });
});

it.each([
  ['metric', { metric: 'hashrate' }],
  ['compare', { compare: 'change' }],
] as const)(
  'where the program of a late layer does not arrive the map shows how places stand, and says so, until the line is back: %s',
  async (asking, asked) => {
    const page = opened({ ...asked, time: RANGE });
    const status = opened({ time: RANGE }).headline();
    let program = lost as () => Promise<typeof late>;
    await watchLayers(page, () => program());
    expect(page.headline()).toBe(status);
    expect(page.said()).toEqual([['layer', '']]);
    program = brought;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.choices()[asking]).toBe(Object.values(asked)[0]));
    expect(page.said()).toEqual([]);
    expect(page.headline()).not.toBe(status);
  },
);

it('says which file of figures did not arrive, and why', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const page = opened({ metric: 'hashrate-world' });
  await watchLayers(page, brought);
  expect(page.said()).toEqual([['layer', 'shares.json: HTTP 404']]);
  expect(page.choices().metric).toBe('status');
});

it('two programs of one page hold the same layers, whichever has brought them', async () => {
  const ofPage = {};
  shareHeldLayers(ofPage);
  await watchLayers(opened({ compare: 'change', time: RANGE }), brought);
  expect(Object.keys(ofPage)).toEqual(['compare']);
});

/** The program of a late layer that comes, or is lost, when it is let go. */
function held() {
  let come = () => {};
  let lose = () => {};
  const program = new Promise<typeof late>((resolve, reject) => {
    come = () => resolve(late);
    lose = () => reject(new Error('Failed to fetch'));
  });
  return { program: () => program, come, lose };
}

it('what a step of a story asked for does not colour the step that the reader has gone on to', async () => {
  const page = opened({ story: 'crackdown', step: 'share', metric: 'hashrate' });
  const { program, come } = held();
  const ready = watchLayers(page, program);
  page.store.setState({ step: 'orders', metric: 'status' });
  come();
  await ready;
  expect(page.choices().metric).toBe('status');
});

/** An address with its entries; what was written of it, and how. */
function addressAt(query: string) {
  const written: [string, string][] = [];
  const address: Address = {
    read: () => query,
    write: (text, how) => {
      query = text;
      written.push([how, text]);
    },
    onReturn(listener) {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  };
  const back = (to: string) => {
    query = to;
    history.replaceState(null, '', `?${to}`);
    dispatchEvent(new Event('popstate'));
  };
  return { address, written, back };
}

const COMPARED = 'time=2021-05-21..2021-06-18&compare=change';

it('a comparison that comes late makes one entry where the reader asked for it, and none where they came back to it', async () => {
  const page = opened({ time: RANGE });
  const { address, written, back } = addressAt('time=2021-05-21..2021-06-18');
  await watchLayers(page, brought);
  const stop = syncUrl(page, { passThrough: [], defaults: DEFAULT_STATE, mayPush: true, address });
  page.actions.setCompare('change');
  await vi.waitFor(() => expect(page.choices().compare).toBe('change'));
  expect(written).toEqual([['push', COMPARED]]);
  back('');
  shareHeldLayers({});
  back(COMPARED);
  expect(page.choices().compare).toBeNull();
  await vi.waitFor(() => expect(page.choices().compare).toBe('change'));
  expect(written).toHaveLength(1);
  stop();
});

it('a reader who goes back while a late layer loads does not get it after all', async () => {
  const page = opened({});
  const { address, back } = addressAt('');
  const { program, come } = held();
  await watchLayers(page, program);
  const stop = syncUrl(page, { passThrough: [], defaults: DEFAULT_STATE, mayPush: true, address });
  page.actions.setMetric('hashrate');
  back('time=2021-06-18');
  come();
  await vi.waitFor(() => expect(heldLayers().metric).toBeDefined());
  expect(page.choices().metric).toBe('status');
  stop();
});

it('goes back, then the file is lost: nothing is said', async () => {
  const page = opened({ metric: 'hashrate' });
  const { back } = addressAt('');
  const { program, lose } = held();
  const settled = watchLayers(page, program);
  back('time=2021-06-18');
  lose();
  await settled;
  expect(page.said()).toEqual([]);
});

it('a link within the page leaves the request', async () => {
  const page = opened({ metric: 'hashrate' });
  const { program, lose } = held();
  let next = program;
  const settled = watchLayers(page, () => next());
  const follow = (hash: string) => {
    history.replaceState(null, '', hash);
    dispatchEvent(new Event('popstate'));
  };
  follow('#regions');
  lose();
  await settled;
  expect(page.said()).toEqual([['layer', '']]);
  follow('#panel');
  expect(page.said()).toEqual([['layer', '']]);
  next = brought;
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(page.choices().metric).toBe('hashrate'));
  expect(page.said()).toEqual([]);
});

it.each([{ metric: 'hashrate' }, { compare: 'change' }] as const)(
  'a link within the page leaves the request of a reader who has moved the day since: %o',
  async (asked) => {
    const page = opened({ ...asked, time: RANGE });
    const { program, come } = held();
    const settled = watchLayers(page, program);
    const stop = syncUrl(page, { passThrough: [], defaults: DEFAULT_STATE, mayPush: true });
    page.actions.setRange(RANGE.from, day('2021-07-01'));
    expect(location.search).toBe('?time=2021-05-21..2021-07-01');
    history.pushState(null, '', '#panel');
    dispatchEvent(new Event('popstate'));
    come();
    await settled;
    expect(page.choices()).toMatchObject({ ...asked, time: { to: '2021-07-01' } });
    stop();
  },
);

it('of two metrics the one asked for last is shown, and both wait for one load', async () => {
  const page = opened({});
  const { program, come } = held();
  const load = vi.fn(() => Promise.resolve(new Response(JSON.stringify(SHARES))));
  vi.stubGlobal('fetch', load);
  await watchLayers(page, program);
  page.actions.setMetric('hashrate');
  page.actions.setMetric('hashrate-world');
  come();
  await vi.waitFor(() => expect(page.choices().metric).toBe('hashrate-world'));
  expect(load).toHaveBeenCalledOnce();
});

it('asks once each time the line is back, however often it was lost', async () => {
  const load = vi.fn(lost);
  const page = opened({ compare: 'change', time: RANGE });
  await watchLayers(page, load);
  for (const times of [2, 3, 4]) {
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.said()).toEqual([['layer', '']]));
    expect(load).toHaveBeenCalledTimes(times);
  }
});

it('goes on saying what is missing when another layer has come', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  const page = opened({ metric: 'hashrate', time: RANGE });
  await watchLayers(page, brought);
  page.actions.setCompare('change');
  await vi.waitFor(() => expect(page.choices().compare).toBe('change'));
  expect(page.said()).toEqual([['layer', 'shares.json: HTTP 404']]);
});
