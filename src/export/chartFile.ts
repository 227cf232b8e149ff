import { chartNamed, type ChartMaterial } from '../drawing/chart/charts';
import { rightsOf } from '../drawing/chart/chartScene';
import type { Chart, NamedChart } from '../drawing/chart/model';
import type { ChartName } from '../drawing/chart/names';
import { csv } from '../events/csv';
import { daysInView } from '../state/eventsInView';
import { placeShown } from '../state/selectors';
import type { AppState } from '../state/state';

/**
 * The chart of a state, in its language: the network's over the days in view, a place's of the place that is spoken of. Throws
 * `RangeError` for a place of which there are no figures.
 */
export function chartOf(name: ChartName, material: ChartMaterial, state: AppState): NamedChart {
  const range = daysInView(state, material.record.index.bounds);
  const view = { range, place: placeShown(state) ?? state.region, lang: state.lang };
  return { ...chartNamed(name, material, view), name };
}

/** The table of a chart as CSV; each row says whose its values are and how they may be used. */
export function csvChart(chart: Chart): string {
  const { columns, rows, links } = chart.table;
  const rights = [chart.sources, rightsOf(chart)];
  return csv(
    [...columns, ...(links ? ['url'] : []), 'source', 'licence'],
    rows.map((row, i) => [...row, ...(links ? [links[i]] : []), ...rights]),
  );
}
