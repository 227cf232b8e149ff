import { useMemo } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/legend.en';
import { zh } from '../../i18n/messages/legend.zh';
import type { App } from '../../state/app';
import { sharedRows } from '../../layers/legend';
import { LAYERS } from '../../layers/layers';
import { useColouring, useLang, useShown } from '../parts/hooks';
import { AppReading } from '../AppReading';
import { LegendList } from '../../ui/LegendList';
import { MetricSwitch } from './MetricSwitch';
import './legend.css';

/** What the map shows on the day, the strongest first; on request every class and sign with what it means. */
export function Legend({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const compare = useStore(app.store, (state) => state.compare);
  const text = pick(lang, { en, zh });
  const colouring = useColouring(app);
  const licence = colouring.licence(lang);
  const { from, day, mode } = useShown(app);
  const metric = useStore(app.store, (state) => state.metric);
  const { title, rows, all } = useMemo(() => {
    if (compare !== 'side' || from === null) return colouring.legend(lang, region);
    const both = [from, day].map((end) => LAYERS[metric].on(app.record, end, mode).legend(lang, region));
    return { ...both[1]!, rows: sharedRows(both) };
  }, [app, colouring, compare, metric, from, day, mode, lang, region]);
  return (
    <AppReading app={app}>
      <section className="legend legend-open" aria-label={text.region}>
        {compare !== 'change' && <MetricSwitch app={app} />}
        <LegendList rows={rows} title={title} />
        {licence !== '' && <p className="legend-licence">{licence}</p>}
        <details className="legend-all">
          <summary>{text.all}</summary>
          <LegendList rows={all} title={text.all} meanings />
        </details>
      </section>
    </AppReading>
  );
}
