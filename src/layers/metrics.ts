import { groupBy } from '../events/groupBy';
import { messagesOf } from '../i18n/messages';
import { en } from '../i18n/messages/metrics.en';
import { zh } from '../i18n/messages/metrics.zh';
import { METRICS, type Metric } from '../state/state';

const KIND_OF = {
  status: 'status',
  hashrate: 'hashrate',
  'hashrate-world': 'hashrate',
} as const satisfies Readonly<Record<Metric, string>>;

/** What a metric is of: a reader chooses that first. */
export type MetricKind = (typeof KIND_OF)[Metric];

/** What `metric` is of. */
export function kindOf(metric: Metric): MetricKind {
  return KIND_OF[metric];
}

/** The metrics of each kind, at least one, in the order in which they are offered. */
export const METRICS_OF: ReadonlyMap<MetricKind, readonly Metric[]> = groupBy(METRICS, kindOf);

/** What kinds and metrics are called in `lang`, and what is chosen. */
export const metricsText = messagesOf({ en, zh });
