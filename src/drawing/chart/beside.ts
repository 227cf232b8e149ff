import { day } from '../../time/day';
import type { ChartView } from './charts';
import type { ChartName } from './names';

/** The charts that stand beside a statement of the article or an event, by its id: where one of them speaks of what they show. */
const BESIDE: Readonly<Record<string, readonly ChartName[]>> = {
  'cambridge-second': ['place'],
  'option-wait': ['china'],
  'option-abroad': ['countries'],
  'option-sell': ['network'],
  'graphics-cards': ['cards'],
  'aba-investor': ['water'],
  'wet-season-surplus': ['water'],
  'consequence-cambridge-shares-2021-07-15': ['place'],
  'consequence-china-share-zero-and-rebound-2021': ['china', 'countries'],
  'consequence-exodus-reuters-2021-06-25': ['countries'],
  'consequence-hashrate-low-2021-06-28': ['network'],
  'consequence-gpu-prices-2021-06-21': ['cards'],
  'sichuan-hydropower-zones-plan-2019-08': ['water'],
};

/** The ids that have a chart beside them. */
export const IDS_WITH_CHARTS: readonly string[] = Object.keys(BESIDE);

/** The charts that stand beside statements or events, each once, in the order of these. */
export function chartsBeside(ids: readonly string[]): readonly ChartName[] {
  return [...new Set(ids.flatMap((id) => BESIDE[id] ?? []))];
}

/** What such charts show: the province and the year of the article. */
export const BESIDE_VIEW: Omit<ChartView, 'lang'> = {
  place: '510000',
  range: { from: day('2021-01-01'), to: day('2021-12-31') },
};
