import type { EventStore } from '../../events/store';
import type { Day } from '../../time/day';
import type { AreaColumn } from '../areaColumn';
import { monthShares } from './month';
import { hashrateText, placeText } from './words';

/** The hash rate of every region in the month of a day, with whose figures they are; empty where there is none, never zero. */
export function hashrateColumns(store: EventStore, day: Day): readonly AreaColumn[] {
  const shares = monthShares(store, day, 'china');
  return [
    { name: 'hashrate_month', cell: () => shares.month },
    { name: 'share_of_china_percent', cell: (adcode) => shares.of(adcode, 'china') },
    { name: 'share_of_world_percent', cell: (adcode) => shares.of(adcode, 'world') },
    { name: 'share_label', cell: (adcode, lang) => placeText(store, shares, adcode, lang).status },
    {
      name: 'share_licence',
      cell: (adcode, lang) => (shares.of(adcode) === null ? null : hashrateText(lang).licence),
    },
  ];
}
