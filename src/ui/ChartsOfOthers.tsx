import type { Chart } from '../drawing/chart/model';
import { chartText } from '../drawing/chart/text';
import { ChartFigure, type FixedChart } from './ChartFigure';

interface Props {
  readonly charts: readonly Chart[];
  readonly fixed?: FixedChart;
}

/** In CSS pixels. */
const HEIGHT = 190;

/** Charts beside what was told, said to be figures of others that prove no cause; nothing without any. */
export function ChartsOfOthers({ charts, fixed }: Props) {
  const [first] = charts;
  if (!first) return null;
  return (
    <aside className="charts-beside">
      <p className="charts-beside-lead">{chartText(first.lang).beside}</p>
      {charts.map((chart) => (
        <ChartFigure key={chart.title} chart={chart} height={HEIGHT} fixed={fixed} />
      ))}
    </aside>
  );
}
