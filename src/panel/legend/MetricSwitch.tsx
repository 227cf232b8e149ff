import { useId } from 'react';
import { useStore } from 'zustand';
import { hashrateText } from '../../layers/hashrate/words';
import type { App } from '../../state/app';
import { showMetric } from '../../state/series';
import type { Metric } from '../../state/state';
import { useLang } from '../parts/hooks';

interface Option {
  readonly metric: Metric;
  readonly label: string;
}

interface Props {
  readonly app: App;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: Metric;
}

function Choice({ app, name, options, chosen }: Props) {
  const group = useId();
  return (
    <fieldset className="metric-choice">
      <legend className="visually-hidden">{name}</legend>
      {options.map(({ metric, label }) => (
        <label key={metric} className="metric-option">
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={metric === chosen}
            onChange={() => void showMetric(app, metric)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What colours the map: orders or the hash rate; of the hash rate, the share of China's or of the world's. */
export function MetricSwitch({ app }: { readonly app: App }) {
  const text = hashrateText(useLang(app)).switch;
  const metric = useStore(app.store, (state) => state.metric);
  const isHashrate = metric !== 'status';
  return (
    <div className="metric-switch">
      <Choice
        app={app}
        name={text.title}
        options={[
          { metric: 'status', label: text.orders },
          { metric: 'hashrate', label: text.hashrate },
        ]}
        chosen={isHashrate ? 'hashrate' : 'status'}
      />
      {isHashrate && (
        <Choice
          app={app}
          name={text.base}
          options={[
            { metric: 'hashrate', label: text.china },
            { metric: 'hashrate-world', label: text.world },
          ]}
          chosen={metric}
        />
      )}
    </div>
  );
}
