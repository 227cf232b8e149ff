import { memo } from 'react';
import { useStore } from 'zustand';
import { hashrateText } from '../../layers/hashrate/words';
import type { App } from '../../state/app';
import type { Metric } from '../../state/state';
import { RadioChoice } from '../../ui/RadioChoice';
import { useLang } from '../parts/hooks';

interface Props {
  readonly app: App;
  readonly name: string;
  readonly labels: Readonly<Partial<Record<Metric, string>>>;
  readonly chosen: Metric;
}

function Choice({ app, name, labels, chosen }: Props) {
  return (
    <RadioChoice
      className="metric-choice"
      optionClass="metric-option"
      legend={<legend className="visually-hidden">{name}</legend>}
      options={Object.keys(labels) as Metric[]}
      chosen={chosen}
      onChoose={app.actions.setMetric}
    >
      {(metric) => labels[metric]}
    </RadioChoice>
  );
}

/** What colours the map: orders or the hash rate; of the hash rate, the share of China's or of the world's. */
export const MetricSwitch = memo(function MetricSwitch({ app }: { readonly app: App }) {
  const text = hashrateText(useLang(app)).switch;
  const metric = useStore(app.store, (state) => state.metric);
  const isHashrate = metric !== 'status';
  return (
    <div className="metric-switch">
      <Choice
        app={app}
        name={text.title}
        labels={{ status: text.orders, hashrate: text.hashrate }}
        chosen={isHashrate ? 'hashrate' : 'status'}
      />
      {isHashrate && (
        <Choice
          app={app}
          name={text.base}
          labels={{ hashrate: text.china, 'hashrate-world': text.world }}
          chosen={metric}
        />
      )}
    </div>
  );
});
