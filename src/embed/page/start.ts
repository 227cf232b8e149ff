import { createStore } from 'zustand/vanilla';
import { EMBED_DEFAULTS } from '../protocol/address';
import { connectHost, randomFrameId } from '../protocol/bridge';
import { watchReady } from '../protocol/ready';
import { createEventStore } from '../../events/store';
import { guardComposition } from '../../i18n/composition';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/firstNotices.en';
import { zh } from '../../i18n/messages/firstNotices.zh';
import type { Lang } from '../../i18n/text';
import { createActions } from '../../state/actions';
import type { Environment, RendererState } from '../../state/app';
import type { Flags } from '../../state/flags';
import { openRecord, type OpenedRecord } from '../../state/openRecord';
import { createAppStore } from '../../state/store';
import type { AppState } from '../../state/state';
import { askedVersion, parseUrl, urlContextOf } from '../../state/url';
import { watchEnvironment } from '../../state/environment';
import { createNotices } from '../../state/notices';
import { readerDefaults } from '../../state/readerDefaults';
import { watchReadiness } from '../../state/readiness';
import { syncUrl } from '../../state/urlSync';
import { drawFigure, shapesIn } from './figure';
import { openBeside } from './links';
import { loadExplorer, loadWhenOnline } from './loadExplorer';
import { keepNotes } from './notes';
import type { PageData } from './pageData';
import { showBarWhereCut } from './scrolls';
import { mountSlider } from './slider';
import { whenWanted } from './wanted';
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

/** Everything of one embed, from its record on; the map of the asked day is drawn when this returns. */
function run(page: PageData, { index, missing }: OpenedRecord): void {
  const root = document.documentElement;
  const record = createEventStore(index);
  const context = urlContextOf(record);
  const lang = page.lang ?? readerDefaults(navigator.languages).lang;
  const defaults: AppState = { ...EMBED_DEFAULTS, lang, time: { from: null, to: page.day } };
  const { state, flags, warnings, kept } = parseUrl(location.search, context, defaults);
  const store = createAppStore(state);
  const actions = createActions(store, context);
  const { environment, watch } = watchEnvironment();
  const env = createStore<Environment>(() => environment);
  watch((next) => env.setState(next));
  addEventListener('beforeprint', () => env.setState({ printing: true }));
  addEventListener('afterprint', () => env.setState({ printing: false }));
  const renderer = createStore<RendererState>(() => ({ active: 'figure', painted: null }));
  const { notices, notify } = createNotices();
  const app = { store, actions, context, env, renderer, notices, notify };

  if (warnings.length > 0) {
    root.dataset['urlWarnings'] = warnings.map(({ param }) => param).join(' ');
    for (const { param, value } of warnings) notify({ code: 'url', detail: `${param}=${value}` });
  }
  if (missing !== null) notify({ code: 'version', detail: missing });

  const place = part('figure');
  const shapes = shapesIn(place, page);
  const isAsked = !('opening' in root.dataset) && index.version === page.record.version;
  guardComposition(window);
  markFlags(flags);
  reshapeWithFonts(root);
  const texts = (lang: Lang) => pick(lang, { en, zh });
  keepNotes(part('notes'), app, ['url', 'version'], texts);
  const leaveNotes = keepNotes(part('later'), app, ['explorer'], texts);
  keepWords(
    {
      headline: part('headline'),
      statement: part('statement'),
      legend: part('legend'),
      source: part('source'),
      version: part('version'),
      open: part<HTMLAnchorElement>('open'),
    },
    app,
    { record, shapes },
    flags,
  );
  const hasTime = !flags.static && !flags.hideControls;
  const slider = hasTime ? mountSlider(part('time'), app, record) : undefined;
  const figure = drawFigure(place, app, { record, shapes, isAsked });
  openBeside(part('foot'), () => store.getState().lang);
  delete root.dataset['opening'];

  syncUrl(app, { kept, defaults, mayPush: false });
  watchReadiness(app, index.version);
  const element = part('embed');
  const bridge = connectHost(app, {
    window,
    id: flags.childId ?? randomFrameId(),
    childId: flags.childId,
    element: flags.fit ? null : element,
    src: location.href,
    linkTo: (query) => fullMap(query, flags),
    mayPlay: !flags.static,
    fit: () => {
      root.dataset['fit'] = '';
    },
  });
  watchReady(root, bridge.rendered);
  window.mapReady?.catch(({ message }: Error) => bridge.error('timeout', message));
  showBarWhereCut(element);
  if (flags.static) return;

  const want = whenWanted(element, () => {
    const loading = loadWhenOnline(
      (attempt) => loadExplorer(page.explorer, attempt),
      (error) => {
        actions.setPlaying(false);
        notify({ code: 'explorer', detail: error instanceof Error ? error.message : String(error) });
      },
    );
    window.cnMiningMapEmbed = {
      app,
      flags,
      version: index.version,
      map: part('map'),
      time: part('time'),
      details: part('details'),
      later: part('later'),
      release() {
        figure.release();
        slider?.release();
        leaveNotes();
        notices.setState(
          notices.getState().filter(({ code }) => code !== 'explorer'),
          true,
        );
      },
      failed: loading.retry,
    };
  });
  // A host that asks for the playback wants what plays it.
  store.subscribe(
    (next) => next.playing,
    (playing) => playing && want(),
  );
}

/**
 * Starts the embed of this page: at once, unless its address pins another version of the record, which is fetched first. A
 * version that cannot be had is said to be missing, and the page's own is shown. Rejects with a fault of ours.
 */
export async function start(page: PageData): Promise<void> {
  const { record } = page;
  const own = { version: record.version, released: null, load: () => record };
  run(page, await openRecord(askedVersion(location.search), own));
}
