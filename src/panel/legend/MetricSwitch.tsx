import { memo } from 'react';
import { useStore } from 'zustand';
import { kindOf, METRICS_OF, metricsText } from '../../layers/metrics';
import type { App } from '../../state/app';
import type { Metric } from '../../state/state';
import { RadioChoice } from '../../ui/RadioChoice';
import { useLang } from '../../ui/useLang';

/** The first metric of each kind: what its choice shows. */
const FIRST = [...METRICS_OF.values()].map(([first]) => first!);

/** What colours the map: the kind of metric, and where a kind has several, which of them. */
export const MetricSwitch = memo(function MetricSwitch({ app }: { readonly app: App }) {
  const text = metricsText(useLang(app));
  const metric = useStore(app.store, (state) => state.metric);
  const kind = kindOf(metric);
  const ofKind = METRICS_OF.get(kind)!;
  const choice = (
    title: string,
    options: readonly Metric[],
    chosen: Metric,
    nameOf: (metric: Metric) => string,
  ) => (
    <RadioChoice
      className="metric-choice"
      optionClass="metric-option"
      legend={<legend className="visually-hidden">{title}</legend>}
      options={options}
      chosen={chosen}
      onChoose={app.actions.setMetric}
    >
      {nameOf}
    </RadioChoice>
  );
  return (
    <div className="metric-switch">
      {choice(text.title, FIRST, ofKind[0]!, (each) => text.kinds[kindOf(each)])}
      {ofKind.length > 1 && choice(text.among[kind], ofKind, metric, (each) => text.names[each])}
    </div>
  );
});
