import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsSaying } from '../../events/fullText';
import { REAL_STORE, RECORD } from '../../events/testing/publishedRecord';
import type { Lang } from '../../i18n/text';
import { createResource } from '../../state/resource';
import { eventName } from '../../words/parts';
import { appWith } from '../testing/app';
import { all, button, clear, doing, one, press, show, type } from '../testing/view';
import { Search } from './Search';

const answer = (body: unknown, ok = true) =>
  vi.fn(() => Promise.resolve({ ok, status: ok ? 200 : 503, json: () => Promise.resolve(body) }));

const field = (view: HTMLElement) => one<HTMLInputElement>(view, 'input[role=combobox]');
const options = (view: HTMLElement) => all(view, '[role=option]');

async function search(view: HTMLElement, query: string): Promise<void> {
  await doing(() => field(view).focus());
  await type(field(view), query);
}

/** The page after `query` was typed on a page in `lang`. */
async function searched(lang: Lang, query: string) {
  const app = appWith({ lang });
  const view = await show(<Search app={app} />);
  await search(view, query);
  return { app, view };
}

/** What is offered first for `query`, and the state that it leads to. */
async function firstOffer(lang: Lang, query: string) {
  const { app, view } = await searched(lang, query);
  const name = one(view, '[role=option] .search-text').textContent;
  await press(field(view), 'Enter');
  return { name, state: app.store.getState() };
}

/** The events of the record that say `query`, the best first. */
const saying = (query: string) => [
  ...eventsSaying(query, {
    gazetteer: REAL_STORE.gazetteer,
    events: RECORD.index.events,
    details: RECORD.details,
  }),
];
/** What the offer of all events that say `query` says of them. */
function inTable(lang: Lang, query: string): string {
  const n = saying(query).length;
  return {
    en: `${n === 1 ? '1 event' : `${n} events`}; opens the table`,
    zh: `${n}个事件；打开表格`,
  }[lang];
}

beforeEach(() => vi.stubGlobal('fetch', answer(RECORD.search)));
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

describe('the search field', () => {
  it('loads its index only when a search begins', async () => {
    const view = await show(<Search app={appWith()} />);
    expect(fetch).not.toHaveBeenCalled();
    await search(view, 'sichuan');
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledWith(
      expect.stringMatching(new RegExp(`/data/${RECORD.index.version}/search[.]json$`)),
      undefined,
    );
  });

  it('is closed and emptied by its button', async () => {
    const { view } = await searched('en', 'sichuan');
    await doing(() => one(view, 'button[aria-label="Close the search"]').click());
    expect(field(view).getAttribute('aria-expanded')).toBe('false');
    expect(field(view).value).toBe('');
    expect(document.activeElement).not.toBe(field(view));
  });

  it('tells assistive technology which option is active', async () => {
    const { view } = await searched('en', 'changji');
    expect(field(view).getAttribute('aria-expanded')).toBe('true');
    const active = () =>
      view.ownerDocument.getElementById(field(view).getAttribute('aria-activedescendant')!);
    expect(active()).toBe(options(view)[0]);
    await press(field(view), 'ArrowDown');
    expect(active()).toBe(options(view)[1]);
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    await press(field(view), 'ArrowUp');
    await press(field(view), 'ArrowUp');
    expect(active()).toBe(options(view).at(-1));
  });

  it('opens the card of an event and moves the time to its day', async () => {
    const { app, view } = await searched('en', 'Qinghai orders every');
    await press(field(view), 'Enter');
    expect(app.store.getState()).toMatchObject({
      event: 'qh-2021-06-09-full-shutdown',
      time: { from: null, to: '2021-06-09' },
    });
    expect(field(view).getAttribute('aria-expanded')).toBe('false');
  });

  it('selects a place and enters its province', async () => {
    const { app, view } = await searched('en', '雅安');
    await doing(() => options(view)[0]!.click());
    expect(app.store.getState()).toMatchObject({ region: '510000', select: ['511800'] });
  });

  it.each([
    ['2021-06-09', 'en', '9 June 2021'],
    ['9 June 2021', 'en', '9 June 2021'],
    ['2021年6月9日', 'zh', '2021年6月9日'],
    ['6月9日', 'zh', '2021年6月9日'],
  ] as const)('sets the time to the day that “%s” names', async (query, lang, name) => {
    const offer = await firstOffer(lang, query);
    expect(offer.name).toBe(name);
    expect(offer.state.time).toEqual({ from: null, to: '2021-06-09' });
  });

  it('lists the acts of a body that has several', async () => {
    const issuer = RECORD.search.documents.find(
      ({ kind, events }) => kind === 'issuer' && events!.length > 1,
    )!;
    const { view } = await searched('zh', issuer.text.zh);
    await doing(() => options(view)[0]!.click());
    expect(options(view)).toHaveLength(issuer.events!.length);
  });

  it('closes on Escape, then empties; only the next Escape is for the page', async () => {
    const view = await show(<Search app={appWith()} />);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await search(view, 'sichuan');
    await press(field(view), 'Escape');
    expect(options(view)).toHaveLength(0);
    await press(field(view), 'Escape');
    expect(field(view).value).toBe('');
    expect(heard).not.toHaveBeenCalled();
    await press(field(view), 'Escape');
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
  });

  it('loads its index for who types in a window that has not the focus', async () => {
    const view = await show(<Search app={appWith()} />);
    await type(field(view), 'sichuan');
    expect(options(view).length).toBeGreaterThan(0);
  });

  it('takes the / key where nothing has the focus, and not in a frame', async () => {
    const view = await show(<Search app={appWith()} />);
    await press(document.body, '/');
    expect(document.activeElement).toBe(field(view));
    await doing(() => field(view).blur());
    for (const kind of ['textarea', 'button']) {
      const other = view.appendChild(document.createElement(kind));
      await doing(() => other.focus());
      await press(other, '/');
      expect(document.activeElement).toBe(other);
    }
    clear();
    const framed = await show(<Search app={appWith()} shortcut={false} />);
    await press(document.body, '/');
    expect(document.activeElement).not.toBe(field(framed));
  });

  it('says when nothing is found', async () => {
    const { view } = await searched('en', 'qqqq');
    expect(one(view, '[role=status]').textContent).toContain('Nothing found for “qqqq”');
  });

  it('says when its index could not be loaded, tells the page, and tries again when asked', async () => {
    vi.stubGlobal('fetch', answer(null, false));
    const { app, view } = await searched('en', 'sichuan');
    expect(one(view, '[role=status]').textContent).toContain('could not be loaded');
    expect(app.notices.getState()).toMatchObject([
      { code: 'search', detail: 'search.json: HTTP 503', reason: { zh: 'search.json：服务器返回503' } },
    ]);
    vi.stubGlobal('fetch', answer(RECORD.search));
    await doing(() => button(view, 'Try again').click());
    expect(options(view).length).toBeGreaterThan(0);
  });

  it('says when the long texts could not be loaded, and tries again when asked', async () => {
    let fails = true;
    const details = createResource(() =>
      fails ? Promise.reject(new Error('details.json: HTTP 503')) : Promise.resolve(RECORD.details),
    );
    const view = await show(<Search app={appWith({}, { details })} />);
    await search(view, 'United States');
    expect(one(view, '[role=status]').textContent).toContain('could not be loaded');
    fails = false;
    await doing(() => button(view, 'Try again').click());
    expect(options(view).at(-1)!.textContent).toContain(inTable('en', 'United States'));
  });

  it('keeps to the option that the keys came to where the long texts bring others before it', async () => {
    let arrive: (details: typeof RECORD.details) => void;
    const arrival = new Promise<typeof RECORD.details>((resolve) => (arrive = resolve));
    const view = await show(<Search app={appWith({}, { details: createResource(() => arrival) })} />);
    await search(view, 'court');
    await press(field(view), 'ArrowDown');
    const name = () => one(view, '[role=option][aria-selected=true]').textContent;
    const before = name();
    const count = options(view).length;
    await doing(() => arrive(RECORD.details));
    expect(options(view).length).toBeGreaterThan(count);
    expect(name()).toBe(before);
  });

  it('refuses an index of another version', async () => {
    vi.stubGlobal('fetch', answer({ ...RECORD.search, version: 'other' }));
    const { view } = await searched('en', 'sichuan');
    expect(one(view, '[role=status]').textContent).toContain('could not be loaded');
  });
});

describe('what the search field offers beyond its first results', () => {
  it('says how many there are, and shows all when asked', async () => {
    const { view } = await searched('en', 'mining');
    const [, total] = /^12 of (\d+) results$/.exec(one(view, '[role=status]').textContent!)!;
    await doing(() => options(view).at(-2)!.click());
    expect(options(view)).toHaveLength(Number(total) + 1);
  });

  it('opens the table of the events that say the query', async () => {
    const { app, view } = await searched('en', 'GPU');
    await doing(() => options(view).at(-1)!.click());
    expect(app.store.getState()).toMatchObject({ tab: 'table', q: 'GPU', span: 'all' });
  });

  it.each([
    ['en', 'United States'],
    ['en', 'where did miners go'],
    ['zh', '美国'],
  ] as const)('lists and counts, in %s, the events that only say “%s”', async (lang, query) => {
    const { view } = await searched(lang, query);
    const texts = options(view).map((option) => one(option, '.search-text').textContent);
    for (const id of saying(query).slice(0, 3))
      expect(texts).toContain(eventName(REAL_STORE.event(id)!, lang));
    expect(options(view).at(-1)!.textContent).toContain(inTable(lang, query));
    expect(one(view, '[role=status]').textContent).not.toMatch(/Nothing|未找到/);
  });

  it.each([
    ['en', 'court', 'Court ruling', { kind: ['court-ruling'] }],
    ['en', 'tariffs', 'Charge more for power', { kind: ['power-price'] }],
    ['en', 'electricity tariff', 'Charge more for power', { kind: ['power-price'] }],
    ['en', 'only court cases', 'Court ruling', { kind: ['court-ruling'] }],
    ['zh', '判决', '法院裁判', { kind: ['court-ruling'] }],
    ['zh', '法院案件', '法院裁判', { kind: ['court-ruling'] }],
    ['zh', '电价', '提高电价', { kind: ['power-price'] }],
    ['en', 'all events', 'Table', { kind: [] }],
    ['zh', '全部事件', '表格', { kind: [] }],
    ['zh', '所有事件', '表格', { kind: [] }],
    ['zh', '法院', '法院裁判', { kind: ['court-ruling'] }],
  ] as const)('offers, in %s, for “%s” what the filter calls “%s”', async (lang, query, name, filter) => {
    const offer = await firstOffer(lang, query);
    expect(offer.name).toBe(name);
    expect(offer.state).toMatchObject({ tab: 'table', span: 'all', q: '', ...filter });
  });

  it.each([
    ['en', 'who acted first'],
    ['en', 'first'],
    ['en', 'which province acted first'],
    ['zh', '谁最先'],
    ['zh', '哪个省最早'],
  ] as const)('offers, in %s, for “%s” the timeline', async (lang, query) => {
    const offer = await firstOffer(lang, query);
    expect(offer.name).toBe({ en: 'Timeline', zh: '时间线' }[lang]);
    expect(offer.state.tab).toBe('timeline');
  });

  it.each([
    ['en', '20 May to 1 July 2021', ['20 May to 1 July 2021', '20 May 2021 with 1 July 2021']],
    ['zh', '2021年5月20日至7月1日', ['2021年5月20日至7月1日', '2021年5月20日与2021年7月1日']],
  ] as const)('offers, in %s, to list the days of “%s”, and to compare them', async (lang, query, names) => {
    const { app, view } = await searched(lang, query);
    expect(
      all(view, '[role=option] .search-text')
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    ).toEqual(names);
    const time = { from: '2021-05-20', to: '2021-07-01' };
    await press(field(view), 'Enter');
    expect(app.store.getState()).toMatchObject({ tab: 'table', time, compare: null });
    await doing(() => field(view).click());
    await press(field(view), 'ArrowDown');
    await press(field(view), 'Enter');
    expect(app.store.getState()).toMatchObject({ tab: 'map', time, compare: 'change' });
  });

  it('opens the table of a month that the query names', async () => {
    const { name, state } = await firstOffer('zh', '2021年9月');
    expect(name).toBe('2021年9月');
    expect(state).toMatchObject({ tab: 'table', time: { from: '2021-09-01', to: '2021-09-30' } });
  });
});
