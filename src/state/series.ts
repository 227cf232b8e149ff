import { heldShares, holdShares } from '../series/held';
import type { Network, Outcomes, Shares } from '../series/model';
import type { App, Notice } from './app';
import { asset } from './asset';
import { failureText } from './failureText';
import { loadJson } from './load';
import type { Metric } from './state';

interface SeriesParts {
  readonly network: Network;
  readonly shares: Shares;
  readonly outcomes: Outcomes;
}

/** What only a whole file of ours has. */
const PARTS: Readonly<Record<keyof SeriesParts, string>> = {
  network: 'mean7',
  shares: 'provinces',
  outcomes: 'later',
};

/** A file of the series, which the build has vouched for. Throws `LoadError`. */
export function loadSeries<Part extends keyof SeriesParts>(part: Part): Promise<SeriesParts[Part]> {
  return loadJson(asset(`data/series/${part}.json`), (json) => {
    if (typeof json !== 'object' || json === null || !(PARTS[part] in json)) throw new Error('Not our file');
    return json as SeriesParts[Part];
  });
}

/** Cambridge's shares, kept for everything that draws or speaks of them. Throws `LoadError`. */
export async function loadShares(): Promise<Shares> {
  const shares = heldShares() ?? (await loadSeries('shares'));
  holdShares(shares);
  return shares;
}

/** Whether a map can be coloured by a metric without waiting for a file. */
export function isMetricReady(metric: Metric): boolean {
  return metric === 'status' || heldShares() !== null;
}

/** What the reader is told when figures do not arrive. */
export function seriesNotice(error: unknown, retry?: () => void): Notice {
  const fault = error instanceof Error ? error : new Error(String(error));
  return { code: 'series', detail: fault.message, reason: failureText(fault), ...(retry ? { retry } : {}) };
}

/** Colours the map by `metric` once its figures are there. Where they do not arrive the reader is told, and nothing changes. */
export async function showMetric(app: Pick<App, 'actions' | 'notify'>, metric: Metric): Promise<void> {
  try {
    if (!isMetricReady(metric)) await loadShares();
    app.actions.setMetric(metric);
  } catch (error) {
    app.notify(seriesNotice(error, () => void showMetric(app, metric)));
  }
}

/**
 * Waits for the figures of the metric that a page opens with. Where they do not arrive the reader is told, and the map shows
 * how places stand.
 */
export async function settleMetric(app: Pick<App, 'store' | 'actions' | 'notify'>): Promise<void> {
  const { metric } = app.store.getState();
  if (isMetricReady(metric)) return;
  app.actions.setMetric('status');
  await showMetric(app, metric);
}
