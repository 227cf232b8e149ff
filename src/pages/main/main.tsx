import { createRoot } from 'react-dom/client';
import { DATA_VERSION } from '../../events/version';
import { guardComposition } from '../../i18n/composition';
import { langOfTag } from '../../i18n/language';
import type { App } from '../../state/app';
import { loadPart, LoadError } from '../../state/load';
import { openPinned, openRecord } from '../../state/openRecord';
import { DRAWN_BY } from '../../state/drawnBy';
import { requestedVersion } from '../../state/url';
import type { Day } from '../../time/day';
import { Boundary } from '../../ui/Boundary';
import { Failed } from '../../ui/Failed';
import { createApp } from './createApp';
import { watchEnvironment } from '../../state/environment';
import { lateLayers } from './lateLayers';
import { LegendArea, MapView, Page } from './Page';
import { loadAddressed, watchLayers } from '../../layers/watch';
import { startPrint } from './print/start';
import { readerDefaults } from '../../state/readerDefaults';
import { untilLoaded } from '../../state/untilLoaded';
import { watchReadiness } from '../../state/readiness';
import { showFailure } from './showFailure';
import { syncUrl } from '../../state/urlSync';
import './page.css';

/** The record that this build shows; see `build/facts.ts`. */
const OWN = {
  version: DATA_VERSION,
  released: (import.meta.env as unknown as { readonly DATA_RELEASED?: Day | null }).DATA_RELEASED ?? null,
  load: () => loadPart('index', DATA_VERSION),
};

/** The view drawn into the page keeps its outlines only, once the reader has gone to another: its colours are of one day. */
function keepStillTrue({ store }: App): void {
  store.subscribe((state, before) => {
    if (DRAWN_BY.some((key) => state[key] !== before[key]))
      document.documentElement.dataset['opening'] = 'other';
  });
}

/** Loads the record and puts the page in place of what was there; on failure that stays, with a message. */
async function start(container: HTMLElement): Promise<void> {
  try {
    const record = await openRecord(requestedVersion(location.search), OWN, openPinned);
    const { environment, watch } = watchEnvironment();
    const defaults = readerDefaults(navigator.languages);
    const { app, parsed } = createApp(record, location.search, environment, defaults);
    watch((next) => app.env.setState(next, true));
    if (parsed.warnings.length > 0) {
      document.documentElement.dataset['urlWarnings'] = parsed.warnings.map(({ param }) => param).join(' ');
      console.warn('Repaired in the link:', parsed.warnings);
    }
    // Drawn in the page's first rendering where they are there by then: the slider answers once the map does.
    if (app.store.getState().tab === 'map') void app.shapes.load();
    await watchLayers(app, lateLayers);
    const repaired = parsed.mended || parsed.warnings.length > 0;
    syncUrl(app, { passThrough: parsed.passThrough, defaults, mayPush: true, repaired });
    if (record.index.version !== DATA_VERSION) {
      const late = () => app.notify({ code: 'late', detail: 'changes' });
      void untilLoaded(app, () => import('./tellChanges')).then(({ tellChanges }) =>
        tellChanges(app).catch(late),
      );
    }
    keepStillTrue(app);
    watchReadiness(app, record.index.version);
    const still = container.querySelector('.map-place')?.innerHTML ?? '';
    createRoot(container).render(
      <Boundary app={app} fallback={<Failed app={app} reload />}>
        <Page app={app} still={still} />
      </Boundary>,
    );
    void startPrint(app);
  } catch (error) {
    document.documentElement.dataset['ready'] = 'error';
    if (!(error instanceof LoadError)) throw error;
    // In the language that the script in the page's head has read from the address.
    showFailure(container, error, langOfTag(document.documentElement.lang), () => void start(container));
  }
}

guardComposition(window);
// For other tabs too: the map is the next thing that their readers open, and this need not wait for the address to be read. Where
// both are there by then the first rendering holds them, and nothing is rendered in their places.
void MapView.preload();
void LegendArea.preload();
// One way less to wait for: the record need not be there.
void loadAddressed(location.search, lateLayers);
const container = document.getElementById('app');
if (container) void start(container);
