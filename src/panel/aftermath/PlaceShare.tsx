import { useStore } from 'zustand';
import { chartText } from '../../drawing/chart/text';
import type { Adcode } from '../../regions/region';
import { PLACES_WITH_SHARES } from '../../series/shares';
import { kindOf } from '../../layers/metrics';
import type { App } from '../../state/app';
import { latePart } from '../../ui/latePart';
import { useLang } from '../../ui/useLang';
import { Folded } from '../parts/Folded';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

const Chart = latePart<Props>(() => import('./PlaceShareChart').then((part) => part.PlaceShareChart));

/** A place's status above its share of China's hash rate, month by month; open where the map shows shares, nothing where no figures exist. */
export function PlaceShare({ app, adcode }: Props) {
  const text = chartText(useLang(app)).after;
  const isMapped = useStore(app.store, ({ metric }) => kindOf(metric) === 'hashrate');
  if (!PLACES_WITH_SHARES.has(adcode)) return null;
  return (
    <Folded key={String(isMapped)} title={text.share} startOpen={isMapped}>
      <Chart app={app} adcode={adcode} />
    </Folded>
  );
}
