import { createStore } from 'zustand/vanilla';
import { EMBED_DEFAULTS } from '../protocol/address';
import { connectHost, randomFrameId } from '../protocol/bridge';
import { watchReady } from '../protocol/ready';
import { createEventStore, type EventStore } from '../../events/store';
import { guardComposition } from '../../i18n/composition';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/firstNotices.en';
import { zh } from '../../i18n/messages/firstNotices.zh';
import { heldLayers } from '../../layers/held';
import { watchLayers } from '../../layers/watch';
import { createBasicActions } from '../../state/basicActions';
import type { Environment, RendererState } from '../../state/app';
import type { Flags } from '../../state/flags';
import { openRecord, type OpenedRecord } from '../../state/openRecord';
import { createAppStore } from '../../state/store';
import type { AppState } from '../../state/state';
import { parseUrl, quoteOf, requestedVersion, urlContextOf } from '../../state/url';
import { watchEnvironment } from '../../state/environment';
import { createNotices } from '../../state/notices';
import { readerDefaults } from '../../state/readerDefaults';
import { watchReadiness } from '../../state/readiness';
import { syncUrl } from '../../state/urlSync';
import { drawFigure, shapesIn } from './figure';
import type { Handover } from './handover';
import { openBeside } from './links';
import { loadExplorer, loadWhenOnline } from './loadExplorer';
import { lateFrom, type LoadLate } from './loadLate';
import { keepNotes } from './notes';
import { unpackRecord } from './packedRecord';
import type { PageData } from './pageData';
import { showBarWhereCut } from './scrolls';
import { mountSlider } from './slider';
import { whenReaderPresent } from './readerPresence';
import { fullMap, keepWords } from './words';

/**
 * Shapes every text anew when faces have arrived: beside Latin faces that never swap, Chromium leaves empty boxes where a
 * Chinese face came late.
 */
function reshapeWithFonts({ style }: HTMLElement): void {
  document.fonts.addEventListener('loadingdone', () => {
    // Looks the same, and unlike most of type it is inherited through a `font` of one's own.
    style.textRendering = style.textRendering ? '' : 'optimizeLegibility';
  });
}

/** Flags that only change the layout: the style sheet reads them from the root. */
const LAYOUT_FLAGS = ['static', 'plain', 'transparent', 'fit', 'hideControls'] as const;

function part<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = document.querySelector<T>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The page has no place for ${name}`);
  return found;
}

function markFlags(flags: Flags): void {
  const { dataset } = document.documentElement;
  for (const name of LAYOUT_FLAGS) if (flags[name]) dataset[name] = '';
  if (!flags.logo) dataset['logo'] = 'off';
}

/** The state of one embed as its address asks for it, and what changes it. */
function createApp(page: PageData, record: EventStore) {
  const context = urlContextOf(record);
  const lang = page.lang ?? readerDefaults(navigator.languages).lang;
  const defaults: AppState = { ...EMBED_DEFAULTS, lang, time: { from: null, to: page.day } };
  const parsed = parseUrl(location.search, context, defaults);
  const store = createAppStore(parsed.state);
  const { environment, watch } = watchEnvironment();
  const env = createStore<Environment>(() => environment);
  watch((next) => env.setState(next));
  addEventListener('beforeprint', () => env.setState({ printing: true }));
  addEventListener('afterprint', () => env.setState({ printing: false }));
  const renderer = createStore<RendererState>(() => ({
    active: 'figure',
    painted: null,
    awaitsLegend: false,
  }));
  const actions = createBasicActions(store, context);
  return { app: { store, actions, context, env, renderer, ...createNotices() }, parsed, defaults };
}
type EmbedApp = ReturnType<typeof createApp>['app'];

/** Fills the places of the page and keeps them true; the map of the asked day is drawn when this returns. */
function fillPage(page: PageData, record: EventStore, app: EmbedApp, flags: Flags) {
  const root = document.documentElement;
  const place = part('figure');
  const shapes = shapesIn(place, page);
  const isCurrent = !('opening' in root.dataset) && record.index.version === page.record.version;
  markFlags(flags);
  reshapeWithFonts(root);
  const texts = messagesOf({ en, zh });
  keepNotes(part('notes'), app, ['url', 'version', 'layer'], texts);
  const leaveNotes = keepNotes(part('later'), app, ['explorer'], texts);
  const places = {
    headline: part('headline'),
    statement: part('statement'),
    legend: part('legend'),
    source: part('source'),
    licence: part('licence'),
    version: part('version'),
    open: part<HTMLAnchorElement>('open'),
  };
  keepWords(places, app, { record, shapes }, flags);
  const hasTime = !flags.static && !flags.hideControls;
  const slider = hasTime ? mountSlider(part('time'), app, record) : undefined;
  const figure = drawFigure(place, app, { record, shapes, isCurrent });
  openBeside(part('foot'), () => app.store.getState().lang);
  delete root.dataset['opening'];
  return function release() {
    figure.release();
    slider?.release();
    leaveNotes();
    app.notices.setState(
      app.notices.getState().filter(({ code }) => code !== 'explorer'),
      true,
    );
  };
}

/** Speaks with the page that frames this one. */
function talkToHost(app: EmbedApp, flags: Flags): void {
  const root = document.documentElement;
  const bridge = connectHost(app, {
    window,
    id: flags.childId ?? randomFrameId(),
    childId: flags.childId,
    element: flags.fit ? null : part('embed'),
    src: location.href,
    linkTo: (query) => fullMap(query, flags),
    mayPlay: !flags.static,
    fit: () => {
      root.dataset['fit'] = '';
    },
  });
  watchReady(root, bridge.rendered);
  window.mapReady?.catch(({ message }: Error) => bridge.error('timeout', message));
}

/** Has the explorer loaded once a reader is there for it, or the playback is asked for. */
function awaitReader(page: PageData, app: EmbedApp, handover: Omit<Handover, 'app' | 'failed'>): void {
  const loadNow = whenReaderPresent(part('embed'), () => {
    const loading = loadWhenOnline(
      (attempt) => loadExplorer(page.explorer, attempt),
      (error) => {
        app.actions.setPlaying(false);
        app.notify({ code: 'explorer', detail: error instanceof Error ? error.message : String(error) });
      },
    );
    window.cnMiningMapEmbed = { ...handover, app, failed: loading.retry };
  });
  // Who asks for the playback, or for another tab than the map, needs the program that has them.
  app.store.subscribe(
    ({ playing, tab }) => playing || tab !== 'map',
    (needsProgram) => needsProgram && loadNow(),
    { fireImmediately: true },
  );
}

/** Everything of one embed, from its record on. */
async function run(page: PageData, { index, missing }: OpenedRecord, late: LoadLate): Promise<void> {
  const record = createEventStore(index);
  const { app, parsed, defaults } = createApp(page, record);
  const { flags, warnings, passThrough } = parsed;
  if (warnings.length > 0) {
    document.documentElement.dataset['urlWarnings'] = warnings.map(({ param }) => param).join(' ');
    for (const warning of warnings) app.notify({ code: 'url', detail: quoteOf(warning) });
  }
  if (missing !== null) app.notify({ code: 'version', detail: missing });
  await watchLayers(app, late);
  guardComposition(window);
  const release = fillPage(page, record, app, flags);
  syncUrl(app, { passThrough, defaults, mayPush: false });
  app.env.subscribe(({ printing }) => document.documentElement.toggleAttribute('data-printing', printing));
  watchReadiness(app, index.version);
  talkToHost(app, flags);
  showBarWhereCut(part('embed'));
  const { strip, tab } = app.store.getState();
  if (strip !== 'none') document.documentElement.dataset['strip'] = '';
  else if (flags.static && tab === 'map') return;
  awaitReader(page, app, {
    flags,
    version: index.version,
    layers: heldLayers(),
    map: part('map'),
    time: part('time'),
    effect: part('effect'),
    details: part('details'),
    later: part('later'),
    release,
  });
}

/**
 * Starts the embed of this page: at once, unless its address pins another version of the record, which is fetched first. A
 * version that cannot be had is said to be missing, and the page's own is shown. Rejects with a fault of ours.
 */
export async function start(page: PageData): Promise<void> {
  const { record } = page;
  const own = { version: record.version, released: null, load: () => unpackRecord(record) };
  const late = lateFrom(page.late);
  const pinned = (requested: string) =>
    late().then(
      ({ openPinned }) => openPinned(requested),
      () => undefined,
    );
  await run(page, await openRecord(requestedVersion(location.search), own, pinned), late);
}
