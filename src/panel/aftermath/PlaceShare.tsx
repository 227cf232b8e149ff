import { chartText } from '../../drawing/chart/text';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { latePart } from '../../ui/latePart';
import { Folded } from '../parts/Folded';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
}

/** The provinces of Cambridge's table, so that no other place offers a chart before it has loaded. */
const LISTED: ReadonlySet<Adcode> = new Set([
  '110000',
  '140000',
  '150000',
  '510000',
  '530000',
  '620000',
  '630000',
  '650000',
]);

const Chart = latePart<Props>(() => import('./PlaceShareChart').then((part) => part.PlaceShareChart));

/** A place's status above its share of China's hash rate, month by month; nothing where no figures exist. */
export function PlaceShare({ app, adcode }: Props) {
  const text = chartText(useLang(app)).after;
  if (!LISTED.has(adcode)) return null;
  return (
    <Folded title={text.share}>
      <Chart app={app} adcode={adcode} />
    </Folded>
  );
}
