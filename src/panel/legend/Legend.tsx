import { useMemo } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/legend.en';
import { zh } from '../../i18n/messages/legend.zh';
import type { App } from '../../state/app';
import { useColouring, useLang } from '../parts/hooks';
import { AppReading } from '../AppReading';
import { LegendList } from '../../ui/LegendList';
import { MetricSwitch } from './MetricSwitch';
import './legend.css';

/** What the map shows on the day, the strongest first; on request every class and sign with what it means. */
export function Legend({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const isCompared = useStore(app.store, (state) => state.compare === 'change');
  const text = pick(lang, { en, zh });
  const colouring = useColouring(app);
  const licence = colouring.licence(lang);
  const { title, rows, all } = useMemo(() => colouring.legend(lang, region), [colouring, lang, region]);
  return (
    <AppReading app={app}>
      <section className="legend legend-open" aria-label={text.region}>
        {!isCompared && <MetricSwitch app={app} />}
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
