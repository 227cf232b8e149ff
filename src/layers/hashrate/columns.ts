import { monthOf } from '../../time/month';
import type { AreaColumn } from '../areaColumn';
import type { Colouring } from '../layer';

/**
 * The hash rate of every region in the month of a day, of China's and of the world's, with whose figures they are; empty where
 * there is none, never zero.
 */
export function hashrateColumns(ofChina: Colouring, ofWorld: Colouring): readonly AreaColumn[] {
  const shareIn =
    ({ own, weight }: Colouring): AreaColumn['cell'] =>
    (adcode) =>
      own(adcode) === null ? null : weight(adcode);
  return [
    { name: 'hashrate_month', cell: () => monthOf(ofChina.day) },
    { name: 'share_of_china_percent', cell: shareIn(ofChina) },
    { name: 'share_of_world_percent', cell: shareIn(ofWorld) },
    { name: 'share_label', cell: (adcode, lang) => ofChina.text(adcode, lang).status },
    {
      name: 'share_licence',
      cell: (adcode, lang) => (ofChina.own(adcode) === null ? null : ofChina.licence(lang)),
    },
  ];
}
