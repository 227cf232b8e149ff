import { BESIDE_VIEW } from '../drawing/chart/beside';
import { chartNamed } from '../drawing/chart/charts';
import type { ChartName } from '../drawing/chart/names';
import type { App } from '../state/app';
import { ChartsOfOthers } from './ChartsOfOthers';
import { Failed } from './Failed';
import { useResource } from './useResource';
import { useLang } from './useLang';
import './chart.css';

interface Props {
  readonly app: App;
  readonly names: readonly ChartName[];
}

/** Charts of the series, once these are there. */
export function LoadedCharts({ app, names }: Props) {
  const lang = useLang(app);
  const network = useResource(app.series.network);
  const shares = useResource(app.series.shares);
  const outcomes = useResource(app.series.outcomes);
  if ([network, shares, outcomes].some(({ status }) => status === 'error')) {
    const retry = () => Object.values(app.series).forEach((resource) => void resource.load());
    return <Failed app={app} retry={retry} />;
  }
  if (network.status !== 'ready' || shares.status !== 'ready' || outcomes.status !== 'ready') return null;
  const series = { network: network.value, shares: shares.value, outcomes: outcomes.value };
  const material = { record: app.record, series };
  return (
    <ChartsOfOthers charts={names.map((name) => chartNamed(name, material, { ...BESIDE_VIEW, lang }))} />
  );
}
