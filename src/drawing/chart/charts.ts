import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { Network, Outcomes, Shares } from '../../series/model';
import type { DayRange } from '../../time/span';
import { cardsChart } from './cards';
import { chinaChart } from './china';
import { countriesChart } from './countries';
import type { Chart } from './model';
import type { ChartName } from './names';
import { networkChart } from './network';
import { placeChart } from './place';
import { waterChart } from './water';

/** What charts are drawn from. */
export interface ChartMaterial {
  readonly record: EventStore;
  readonly series: { readonly network: Network; readonly shares: Shares; readonly outcomes: Outcomes };
}

/** What is chosen of a chart: the days of the network's, the province of a place's. */
export interface ChartView {
  readonly range: DayRange;
  readonly place: Adcode;
  readonly lang: Lang;
}

/** A chart by its name. Throws `RangeError` for a place of which there are no figures. */
export function chartNamed(name: ChartName, { record, series }: ChartMaterial, view: ChartView): Chart {
  const { range, place, lang } = view;
  const { network, shares, outcomes } = series;
  switch (name) {
    case 'network':
      return networkChart({ record, network, range, lang });
    case 'china':
      return chinaChart(shares, lang);
    case 'countries':
      return countriesChart(shares, outcomes, lang);
    case 'cards':
      return cardsChart({ record, prices: outcomes.cards, lang });
    case 'water':
      return waterChart(outcomes.water, lang);
    case 'place': {
      const chart = placeChart({ record, shares, adcode: place, lang });
      if (chart === null) throw new RangeError(`No hash rate is known of ${place}`);
      return chart;
    }
  }
}
