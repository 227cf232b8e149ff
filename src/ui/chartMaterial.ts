import type { ChartMaterial } from '../drawing/chart/charts';
import { oncePer } from '../events/oncePer';
import type { App } from '../state/app';
import { createResource } from '../state/resource';

/** What all charts of a page are drawn from. */
export const chartMaterial = oncePer(({ record, series }: Pick<App, 'record' | 'series'>) =>
  createResource(async (): Promise<ChartMaterial> => {
    const [network, shares, outcomes] = await Promise.all([
      series.network.value(),
      series.shares.value(),
      series.outcomes.value(),
    ]);
    return { record, series: { network, shares, outcomes } };
  }),
);
