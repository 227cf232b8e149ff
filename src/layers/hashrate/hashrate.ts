import { formatMonth } from '../../i18n/format';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import type { Shares } from '../../series/model';
import type { ShareBase } from '../../series/shares';
import type { AreaTable } from '../areaColumn';
import type { LateLayer } from '../held';
import { hashrateTable } from './columns';
import { shareClasses, shareLegend } from './legend';
import { monthShares, type MonthOn } from './month';
import {
  NO_FIGURE_PAINT,
  NONE_REPORTED_PAINT,
  NOT_IN_SOURCE_PAINT,
  SHARE_PAINTS,
  sharePaint,
} from './paints';
import { captionOf, hashrateText, percentText, placeText } from './words';

/** The hash rate of provinces in the month of the day: their share of China's, or of the world's. */
function shareLayer(base: ShareBase, monthOn: MonthOn, table: AreaTable): LateLayer {
  const layer: LateLayer = {
    ...SHARE_PAINTS,
    table,
    classes: shareClasses,
    on(record, day, mode = 'recorded') {
      const month = monthOn(record, day);
      return {
        layer,
        day,
        mode,
        placesKey: ['hashrate', base, month.month, month.state, record.periodOf(day, mode)].join(' '),
        paint(adcode) {
          const share = month.of(adcode);
          if (share !== null) return sharePaint(share);
          if (NOT_APPLICABLE.has(adcode)) return NOT_IN_SOURCE_PAINT;
          const isSilent = month.state === 'none-reported' && month.isListed(adcode);
          return isSilent ? NONE_REPORTED_PAINT : NO_FIGURE_PAINT;
        },
        own: (adcode) => month.of(adcode)?.toFixed(2) ?? null,
        weight: (adcode) => month.of(adcode) ?? 0,
        note(adcode, lang) {
          const share = month.of(adcode);
          return share === null ? null : percentText(share, lang);
        },
        sign: () => null,
        edge: () => false,
        below: () => [],
        text: (adcode, lang) => placeText(record, month, adcode, lang),
        caption: (lang, { entered = NATION } = {}) => captionOf(record, month, entered, lang),
        legend: (lang, entered) => shareLegend(record, month, { day, lang, entered }),
        legendTitle: (lang) => hashrateText(lang).legend.title[base](formatMonth(month.month, lang)),
        basis: () => [],
        coloured: (lang) => hashrateText(lang).coloured[base],
        lead: (lang) => hashrateText(lang).lead,
        licence: (lang) => hashrateText(lang).licence,
      };
    },
  };
  return layer;
}

/** The layers of Cambridge's shares: of China's hash rate, and of the world's. */
export function shareLayers(shares: Shares): Readonly<Record<'hashrate' | 'hashrate-world', LateLayer>> {
  const china = monthShares(shares, 'china');
  const table = hashrateTable(china);
  return {
    hashrate: shareLayer('china', china, table),
    'hashrate-world': shareLayer('world', monthShares(shares, 'world'), table),
  };
}
