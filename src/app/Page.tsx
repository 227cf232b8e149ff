import { useMemo } from 'react';
import { useStore } from 'zustand';
import { captionOf } from '../figure/caption';
import { pick } from '../i18n/messages';
import { en } from '../i18n/messages/app.en';
import { zh } from '../i18n/messages/app.zh';
import { MapView } from '../map/MapView';
import { RegionList } from '../map/list/RegionList';
import { Legend } from '../panel/legend/Legend';
import { Panel } from '../panel/Panel';
import type { App } from '../state/app';
import { resolveTime } from '../state/time';
import { Timeline } from '../timeline/Timeline';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './Header';
import { Notices } from './Notices';
import { useDocument } from './useDocument';

/** The whole page: headline, map with its legend, time, what happened. */
export function Page({ app }: { readonly app: App }) {
  const lang = useStore(app.store, (state) => state.lang);
  const dates = useStore(app.store, (state) => state.dates);
  const day = useStore(app.store, (state) => resolveTime(state.time, app.context.bounds).to);
  const text = pick(lang, { en, zh });
  const { headline, statement } = useMemo(
    () => captionOf(app.record, app.record.statusOn(day, dates), lang),
    [app.record, day, dates, lang],
  );
  useDocument(app, headline);
  return (
    <div className="page">
      <a className="skip" href="#regions">
        {text.skipToRegions}
      </a>
      <a className="skip" href="#panel">
        {text.skipToPanel}
      </a>
      <Header app={app} headline={headline} statement={statement} />
      <Notices app={app} />
      <main className="stage">
        <section className="map-area" aria-label={text.mapArea}>
          <ErrorBoundary fallback={<p className="map-failed">{text.mapFailed}</p>}>
            <MapView app={app} />
          </ErrorBoundary>
          <div className="legend-area">
            <Legend app={app} />
          </div>
        </section>
        <section className="time-area" aria-label={text.timeArea}>
          <Timeline app={app} />
        </section>
        <section id="panel" className="panel-area" aria-label={text.panelArea} tabIndex={-1}>
          <Panel app={app} />
          <div id="regions" tabIndex={-1}>
            <RegionList app={app} />
          </div>
        </section>
      </main>
    </div>
  );
}
