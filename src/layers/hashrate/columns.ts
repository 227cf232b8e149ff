import { formatMonth } from '../../i18n/format';
import { monthOf } from '../../time/month';
import type { AreaTable } from '../areaColumn';
import type { MonthOn } from './month';
import { hashrateText, placeText } from './words';

/**
 * The hash rate of every region in the month of a day, in percent of China's and of the world's, with whose figures they are;
 * empty where there is none, never zero.
 */
export function hashrateTable(monthOn: MonthOn): AreaTable {
  return {
    content: (day, lang) => hashrateText(lang).table(formatMonth(monthOf(day), lang)),
    columns(record, day) {
      const month = monthOn(record, day);
      return [
        { name: 'hashrate_month', cell: () => month.month },
        { name: 'share_of_china_percent', cell: (adcode) => month.of(adcode, 'china') },
        { name: 'share_of_world_percent', cell: (adcode) => month.of(adcode, 'world') },
        { name: 'share_label', cell: (adcode, lang) => placeText(record, month, adcode, lang).status },
        {
          name: 'share_licence',
          cell: (adcode, lang) => (month.of(adcode) === null ? null : hashrateText(lang).licence),
        },
      ];
    },
  };
}
