import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createRecent } from '../../events/recent';
import { messagesOf } from '../../i18n/messages';
import { en } from '../../i18n/messages/legend.en';
import { zh } from '../../i18n/messages/legend.zh';
import type { App } from '../../state/app';
import type { Colouring } from '../../layers/layer';
import { sharedRows, type ExplainedRow, type LegendModel } from '../../layers/legend';
import { colouringOf, layerOfMetric } from '../../layers/layers';
import { colouredBy } from '../../state/drawnBy';
import { resolveTime } from '../../state/time';
import { useLater } from '../parts/hooks';
import { AppReading } from '../AppReading';
import { LegendLine } from '../../ui/LegendLine';
import { LegendList } from '../../ui/LegendList';
import { useLang } from '../../ui/useLang';
import { explainedRows } from './explained';
import { MetricSwitch } from './MetricSwitch';
import { rowKeeper } from './sameRows';
import './legend.css';

const legendText = messagesOf({ en, zh });

/** What the map shows on the day, the strongest first; on request every class and sign with what it means. */
export function Legend({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const coloured = useLater(app, colouredBy);
  const text = legendText(lang);
  // The same model for all days on which it says the same: those of both ends of a range, and of days that come back.
  const [recent] = useState(() => createRecent<LegendModel & { readonly all: readonly ExplainedRow[] }>(8));
  const [keepRows] = useState(rowKeeper);
  const [keepAll] = useState(rowKeeper);
  const { title, licence, rows, all } = useMemo(() => {
    const { time, dates, metric, compare } = coloured;
    const { from, to } = resolveTime(time, app.context.bounds);
    const isSide = compare === 'side' && from !== null;
    const sides = isSide ? [from, to].map((end) => layerOfMetric(metric).on(app.record, end, dates)) : [];
    const shown = sides[1] ?? colouringOf(app.record, coloured);
    const legendOf = (of: Colouring) =>
      recent([of.placesKey, lang, region].join(' '), () => ({
        ...of.legend(lang, region),
        all: explainedRows(of, app.record, lang, region),
      }));
    return {
      title: shown.legendTitle(lang),
      licence: shown.licence(lang),
      ...legendOf(shown),
      ...(isSide && { rows: sharedRows(sides.map(legendOf)) }),
    };
  }, [app, coloured, lang, region, recent]);
  const shownRows = useMemo(() => keepRows(rows), [keepRows, rows]);
  const shownAll = useMemo(() => keepAll(all), [keepAll, all]);
  return (
    <AppReading app={app}>
      <section className="legend legend-open" aria-label={text.region}>
        {coloured.compare !== 'change' && <MetricSwitch app={app} />}
        <LegendLine rows={shownRows} title={title} />
        <LegendList rows={shownRows} title={title} />
        {licence !== '' && <p className="legend-licence">{licence}</p>}
        <details className="legend-all">
          <summary>{text.all}</summary>
          <LegendList rows={shownAll} title={text.all} meanings />
        </details>
      </section>
    </AppReading>
  );
}
