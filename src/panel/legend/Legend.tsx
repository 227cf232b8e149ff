import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { pick } from '../../i18n/messages';
import { en } from '../../i18n/messages/legend.en';
import { zh } from '../../i18n/messages/legend.zh';
import type { App } from '../../state/app';
import type { Colouring } from '../../layers/layer';
import { sharedRows, type LegendModel } from '../../layers/legend';
import { colouringOf, LAYERS } from '../../layers/layers';
import type { AppState } from '../../state/state';
import { resolveTime } from '../../state/time';
import { useLang, useLater } from '../parts/hooks';
import { AppReading } from '../AppReading';
import { LegendLine } from '../../ui/LegendLine';
import { LegendList } from '../../ui/LegendList';
import { MetricSwitch } from './MetricSwitch';
import { rowKeeper } from './sameRows';
import './legend.css';

const colouredIn = ({ time, dates, metric, compare }: AppState) => ({ time, dates, metric, compare });

/** What the map shows on the day, the strongest first; on request every class and sign with what it means. */
export function Legend({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const region = useStore(app.store, (state) => state.region);
  const coloured = useLater(app, colouredIn);
  const text = pick(lang, { en, zh });
  const [keepRows] = useState(rowKeeper);
  const [keepAll] = useState(rowKeeper);
  const { title, rows, all, licence } = useMemo(() => {
    const { time, dates, metric, compare } = coloured;
    const colouring = colouringOf(app.record, coloured);
    const { from, to } = resolveTime(time, app.context.bounds);
    const modelOf = (model: LegendModel, of: Colouring) => ({
      title: model.title,
      rows: keepRows(model.rows),
      all: keepAll(model.all),
      licence: of.licence(lang),
    });
    if (compare !== 'side' || from === null) return modelOf(colouring.legend(lang, region), colouring);
    const [before, after] = [from, to].map((end) => LAYERS[metric].on(app.record, end, dates));
    const both = [before!, after!].map((side) => side.legend(lang, region));
    return modelOf({ ...both[1]!, rows: sharedRows(both) }, after!);
  }, [app, coloured, lang, region, keepRows, keepAll]);
  return (
    <AppReading app={app}>
      <section className="legend legend-open" aria-label={text.region}>
        {coloured.compare !== 'change' && <MetricSwitch app={app} />}
        <LegendLine rows={rows} title={title} />
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
