import { BESIDE_VIEW } from '../drawing/chart/beside';
import { chartNamed } from '../drawing/chart/charts';
import type { ChartName } from '../drawing/chart/names';
import type { App } from '../state/app';
import { chartMaterial } from './chartMaterial';
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
  const material = chartMaterial(app);
  const load = useResource(material);
  if (load.status === 'error') return <Failed app={app} retry={() => void material.load()} />;
  if (load.status !== 'ready') return null;
  return (
    <ChartsOfOthers charts={names.map((name) => chartNamed(name, load.value, { ...BESIDE_VIEW, lang }))} />
  );
}
