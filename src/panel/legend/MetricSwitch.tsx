import { memo } from 'react';
import { useStore } from 'zustand';
import { kindOf, METRICS_OF, metricsText } from '../../layers/metrics';
import type { App } from '../../state/app';
import type { Metric } from '../../state/state';
import { RadioChoice } from '../../ui/RadioChoice';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly title: string;
  readonly options: readonly Metric[];
  readonly chosen: Metric;
  readonly nameOf: (metric: Metric) => string;
}

function Choice({ app, title, options, chosen, nameOf }: Props) {
  return (
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
}

/** The first metric of each kind: what its choice shows. */
const FIRST = [...METRICS_OF.values()].map(([first]) => first!);

/** What colours the map: the kind of metric, and where a kind has several, which of them. */
export const MetricSwitch = memo(function MetricSwitch({ app }: { readonly app: App }) {
  const text = metricsText(useLang(app));
  const metric = useStore(app.store, (state) => state.metric);
  const kind = kindOf(metric);
  const ofKind = METRICS_OF.get(kind)!;
  return (
    <div className="metric-switch">
      <Choice
        app={app}
        title={text.title}
        options={FIRST}
        chosen={ofKind[0]!}
        nameOf={(each) => text.kinds[kindOf(each)]}
      />
      {ofKind.length > 1 && (
        <Choice
          app={app}
          title={text.among[kind]}
          options={ofKind}
          chosen={metric}
          nameOf={(each) => text.names[each]}
        />
      )}
    </div>
  );
});
