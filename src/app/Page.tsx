import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';
import type { App } from '../state/app';
import { Timeline } from '../timeline/Timeline';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { MapCredit } from './MapCredit';
import { Notices } from './Notices';

/** Not needed to see the page: the map stands there already, as drawn into it, and the panel beside what is seen first. */
const MapView = lazy(() => import('../map/MapView').then((room) => ({ default: room.MapView })));
const Legend = lazy(() => import('../panel/legend/Legend').then((room) => ({ default: room.Legend })));
const Panel = lazy(() => import('../panel/Panel').then((room) => ({ default: room.Panel })));
const RegionList = lazy(() =>
  import('../map/list/RegionList').then((room) => ({ default: room.RegionList })),
);

interface Props {
  readonly app: App;
  /** The map as the page was built with it; stands until the map has painted. */
  readonly still: string;
}

/** The whole page: headline, map with its legend, time, what happened. Nothing here follows the day: its parts do. */
export function Page({ app, still }: Props) {
  const lang = useStore(app.store, (state) => state.lang);
  const painted = useStore(app.renderer, (renderer) => renderer.painted !== null);
  const text = pick(lang, { en, zh });
  return (
    <div className="page">
      <a className="skip" href="#regions">
        {text.skipToRegions}
      </a>
      <a className="skip" href="#panel">
        {text.skipToPanel}
      </a>
      <Header app={app} />
      <Notices app={app} />
      <main className="stage">
        <section className="map-area" aria-label={text.mapArea}>
          <div className="map-place">
            {!painted && <div className="first-paint" dangerouslySetInnerHTML={{ __html: still }} />}
            <ErrorBoundary fallback={<p className="map-failed">{text.mapFailed}</p>}>
              <Suspense>
                <MapView app={app} />
              </Suspense>
            </ErrorBoundary>
            <MapCredit lang={lang} />
          </div>
          <div className="legend-area">
            <Suspense>
              <Legend app={app} />
            </Suspense>
          </div>
        </section>
        <section className="time-area" aria-label={text.timeArea}>
          <Timeline app={app} />
        </section>
        <section id="panel" className="panel-area" aria-label={text.panelArea} tabIndex={-1}>
          <Suspense fallback={<p className="panel-loading">{text.loading}</p>}>
            <Panel app={app} />
            <div id="regions" tabIndex={-1}>
              <RegionList app={app} />
            </div>
          </Suspense>
        </section>
      </main>
    </div>
  );
}
