import { chartsBeside } from '../drawing/chart/beside';
import type { ChartName } from '../drawing/chart/names';
import type { App } from '../state/app';
import { latePart } from './latePart';

interface ChartsProps {
  readonly app: App;
  readonly names: readonly ChartName[];
}

const Charts = latePart<ChartsProps>(() => import('./LoadedCharts').then((part) => part.LoadedCharts));

interface Props {
  readonly app: App;
  /** Of statements or events. */
  readonly ids: readonly string[];
}

/** The figures of others that stand beside what is told, with their sources; they load when it is told. Nothing where there are none. */
export function ChartsBeside({ app, ids }: Props) {
  const names = chartsBeside(ids);
  return names.length === 0 ? null : <Charts app={app} names={names} />;
}
