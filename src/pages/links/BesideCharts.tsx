import { BESIDE_VIEW, chartsBeside } from '../../drawing/chart/beside';
import { chartNamed } from '../../drawing/chart/charts';
import type { Lang } from '../../i18n/text';
import type { FixedChart } from '../../ui/ChartFigure';
import { ChartsOfOthers } from '../../ui/ChartsOfOthers';
import type { Edition } from './edition';

interface Props {
  readonly edition: Pick<Edition, 'record' | 'numbers'>;
  /** Of the events that are told. */
  readonly ids: readonly string[];
  readonly lang: Lang;
  readonly fixed?: FixedChart;
}

/** The figures of others that stand beside what a page tells, complete without scripts. */
export function BesideCharts({ edition: { record, numbers: series }, ids, lang, fixed = 'whole' }: Props) {
  const charts = chartsBeside(ids).map((name) =>
    chartNamed(name, { record, series }, { ...BESIDE_VIEW, lang }),
  );
  return <ChartsOfOthers charts={charts} fixed={fixed} />;
}
