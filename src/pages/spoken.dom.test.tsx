import { readFileSync } from 'node:fs';
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING_REQUESTED } from '../export/requested';
import { detailsOf, longTexts } from '../events/testing/smallDetails';
import { event, noted, recordIndex, step } from '../events/testing/smallRecord';
import { REAL_STORE } from '../events/testing/publishedRecord';
import { createEventStore } from '../events/store';
import { embedPage } from '../build/embedPage';
import { LANGS, type Lang } from '../i18n/text';
import { RegionList } from '../map/list/RegionList';
import { Legend } from '../panel/legend/Legend';
import { Panel } from '../panel/Panel';
import { Search } from '../panel/search/Search';
import { all, clear, doing, one, show, type } from '../panel/testing/view';
import type { FigureShapes } from '../regions/figureShapes';
import { ShareDialog } from '../share/dialog/ShareDialog';
import type { ShareContext } from '../share/dialog/shareContext';
import { createResource } from '../state/resource';
import { appOver } from '../state/testing/app';
import { day } from '../time/day';
import { noonOf } from '../time/instant';
import { appOf } from '../timeline/testing/app';
import { RECORD } from '../timeline/testing/record';
import { Timeline } from '../timeline/Timeline';
import { Header } from './main/Header';
import { TabView } from './main/tab/TabView';

const TIME = { from: null, to: day('2021-06-20') };
const NOTICE = 'sichuan-drc-energy-bureau-notice-2021-06-18';
/** Acts of every kind of row that a map's classes have, in real places: an embed's page draws their shapes. */
const PLACED = {
  ...recordIndex({
    events: [
      // The list of projects is known by its event.
      event(NOTICE, { date: day('2021-06-18'), adcode: '510000' }),
      event('deadline', {
        date: day('2021-06-20'),
        adcode: '510000',
        partOf: NOTICE,
        deadlineOn: day('2021-06-20'),
        deadlineKind: 'shutdown',
      }),
      event('survey', { date: day('2021-04-27'), adcode: '110000', confidence: 'single-source' }),
    ],
    projects: [
      {
        id: 'one',
        recordType: 'notice-slot',
        name: { zh: null, en: null },
        prefecture: '511800',
        county: null,
        countsTowards26: true,
        slot: { index: 1, of: 1 },
        inSeed: false,
        confidence: 'confirmed',
      },
    ],
    steps: [
      step('110000 signalled partial 2021-04-27 survey'),
      step('100000 signalled whole 2021-05-21'),
      step('650000 signalled whole 2021-05-22'),
      noted('650000 ordered partial 2021-05-23', 'some mines to go'),
      step('630000 ordered whole 2021-06-09'),
      step(`510000 ordered whole 2021-06-18 ${NOTICE}`),
      step('510000 enforced partial 2021-06-19'),
      step('513300 enforced partial 2021-06-19'),
      noted('530000 ordered partial 2021-06-12', 'power clean-up'),
    ],
  }),
  regions: REAL_STORE.index.regions,
};

/** A document, as a card lists those behind its event. */
const SOURCE = {
  title: 'A province ends mining',
  publisher: 'The Daily',
  url: 'https://daily.example/mining',
  publishedOn: '2021-06-20',
  lang: 'en',
  quality: 'major-media',
  inSeed: false,
  supports: { zh: '期限', en: 'the deadline' },
  mirror: false,
  retrieved: true,
} as const;
const CARD = createEventStore(
  recordIndex({
    events: [
      event('order', { date: day('2021-06-18'), adcode: '510000' }),
      event('deadline', {
        date: day('2021-06-20'),
        adcode: '510000',
        partOf: 'order',
        deadlineOn: day('2021-06-20'),
        deadlineKind: 'shutdown',
        issuer: { zh: '某委员会', en: 'a commission' },
        sources: 3,
      }),
    ],
  }),
);
const CARD_TEXTS = {
  ...detailsOf([
    longTexts('deadline', {
      actions: ['shut-down-existing'],
      summary: { zh: '关停的期限。', en: 'Deadline to close.' },
      quantities: { projects: 26 },
      sources: [
        { ...SOURCE, mirror: true },
        { ...SOURCE, title: '某省关停', lang: 'zh', url: 'https://news.example/', quality: 'trade-media' },
        { ...SOURCE, title: '', lang: 'zh', url: null, quality: 'blog', inSeed: true },
      ],
    }),
  ]),
  quantityLabels: {
    projects: { label: { zh: '项目数', en: 'projects' }, unit: null, bound: null, kind: 'number' },
  },
} as const;

const EMBED = {
  index: PLACED,
  shapes: JSON.parse(readFileSync('public/geo/figure.json', 'utf8')) as FigureShapes,
  code: { script: '', style: '' },
  boot: '',
  fonts: '',
  late: '',
  explorer: { script: '', styles: [], preload: [] },
};
const SHARE: ShareContext = {
  site: 'https://map.example/',
  here: 'https://map.example/',
  version: '000000000000',
  released: null,
  requested: NOTHING_REQUESTED,
  snippets: () => Promise.reject(new Error('Not on the first tab')) as never,
  preview: () => ({ frameAddress: '', frameSrc: '' }),
  storyFigures: () => Promise.reject(new Error('No story is told')),
  readyImage: () => undefined,
};

// A citation names the day on which it is read.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noonOf(day('2026-12-01')) });
});
afterEach(async () => {
  vi.useRealTimers();
  await virtual.stop();
  clear();
  vi.unstubAllGlobals();
});

/** What a screen reader says of `container` from its start to its end, a phrase a line. */
async function spoken(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  const [first] = await virtual.spokenPhraseLog();
  do await virtual.next();
  while (
    (await virtual.lastSpokenPhrase()) !== first &&
    (await virtual.lastSpokenPhrase()) !== `end of ${first}`
  );
  return `${(await virtual.spokenPhraseLog()).join('\n')}\n`;
}

/** A record of its own, so that the log of a whole view does not change with what is found out about the world. */
const SMALL = createEventStore(
  recordIndex({
    events: [
      event('warning', { date: day('2021-05-21'), confidence: 'single-source' }),
      event('order', { date: day('2021-06-18'), adcode: '510000' }),
    ],
    steps: [step('510000 ordered whole 2021-06-18 order')],
  }),
);

const expected = (name: string, lang: Lang) => `spoken/${name}.${lang}.txt`;

describe.each(LANGS)('a screen reader in %s goes through', (lang) => {
  it('the time: the day, what happened on it, and how to move', async () => {
    const view = await show(
      <Timeline app={appOf(RECORD, { time: { from: null, to: day('2021-06-18') }, lang })} />,
    );
    await expect(await spoken(view)).toMatchFileSnapshot(expected('time', lang));
  });

  it('the list of places: each with its state and since when', async () => {
    const small = recordIndex({
      events: [event('order', { date: day('2021-06-18'), adcode: '510000' })],
      steps: [step('510000 ordered whole 2021-06-18 order')],
    });
    const view = await show(<RegionList app={appOver(createEventStore(small), { time: TIME, lang })} />);
    await expect(await spoken(view)).toMatchFileSnapshot(expected('places', lang));
  });

  it('the card of an event: what, when, who, how sure, by which documents', async () => {
    const details = createResource(() => Promise.resolve(CARD_TEXTS));
    const app = appOver(CARD, { time: TIME, event: 'deadline', lang }, { details });
    const view = await show(<Panel app={app} />);
    await expect(await spoken(one(view, '[data-event="deadline"]'))).toMatchFileSnapshot(
      expected('card', lang),
    );
  });

  it.each([
    ['start', {}],
    ['province', { region: '510000' }],
    ['comparison', { time: { from: day('2021-05-01'), to: TIME.to }, compare: 'change' }],
  ] as const)('the page at %s: its tools, the classes of the map, what happened', async (name, state) => {
    const app = appOver(SMALL, { time: TIME, ...state, lang });
    // The search comes after the map.
    app.renderer.setState({ painted: '' });
    const view = await show(
      <main>
        <Header app={app} />
        <Legend app={app} />
        <Panel app={app} />
      </main>,
    );
    await expect(await spoken(view)).toMatchFileSnapshot(expected(name, lang));
  });

  it('the table: what is asked, how many answers, and each of them', async () => {
    const app = appOver(SMALL, { time: TIME, tab: 'table', lang });
    const view = await show(
      <main>
        <TabView app={app} />
      </main>,
    );
    await expect(await spoken(view)).toMatchFileSnapshot(expected('table', lang));
  });

  it('the search: its field, how many are found, and each of them', async () => {
    const documents = [
      { kind: 'place', id: '510000', text: { zh: '四川', en: 'Sichuan' }, keys: ['sichuan'] },
      {
        kind: 'event',
        id: 'order',
        text: { zh: '四川的命令', en: 'Sichuan’s order' },
        keys: ['sichuan order'],
      },
    ];
    const json = () => Promise.resolve({ version: SMALL.index.version, documents });
    vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json }));
    const view = await show(<Search app={appOver(SMALL, { time: TIME, lang })} />);
    const field = one<HTMLInputElement>(view, 'input');
    await doing(() => field.focus());
    await type(field, 'sichuan');
    await expect(await spoken(view)).toMatchFileSnapshot(expected('search', lang));
  });

  it('an embed before its script: the day, the map in words, its classes, whose it is', async () => {
    const html = embedPage('<div id="embed"></div>', EMBED, { day: TIME.to, lang, root: './' });
    const view = await show(null);
    view.innerHTML = `<main>${html}</main>`;
    const other = lang === 'zh' ? 'en' : 'zh';
    for (const element of view.querySelectorAll(`script, .only-${other}`)) element.remove();
    await expect(await spoken(view)).toMatchFileSnapshot(expected('embed', lang));
  });

  it('the dialog: what can be taken away, and in which form', async () => {
    const view = await show(
      <ShareDialog app={appOver(SMALL, { time: TIME, lang })} share={SHARE} onClose={() => undefined} />,
    );
    expect(all(view, 'dialog')).toHaveLength(1);
    await expect(await spoken(one(view, 'dialog'))).toMatchFileSnapshot(expected('dialog', lang));
  });
});
