import { placeChart } from '../../drawing/chart/place';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { ChartFigure } from '../../ui/ChartFigure';
import { useLang } from '../../ui/useLang';
import { Gate } from '../parts/Gate';
import '../../ui/chart.css';

/** The band of a place's status above its share of China's hash rate by month. */
export function PlaceShareChart({ app, adcode }: { readonly app: App; readonly adcode: Adcode }) {
  const lang = useLang(app);
  return (
    <Gate app={app} resource={app.series.shares}>
      {(shares) => {
        const chart = placeChart({ record: app.record, shares, adcode, lang });
        return chart && <ChartFigure chart={chart} height={230} />;
      }}
    </Gate>
  );
}
