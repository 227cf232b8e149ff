import { formatMonth } from '../../i18n/format';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import type { Shares } from '../../series/model';
import type { ShareBase } from '../../series/shares';
import { STATUS_PATTERNS } from '../../theme/pattern';
import type { LateLayers } from '../held';
import type { Layer } from '../layer';
import { shareLegend } from './legend';
import { monthShares } from './month';
import { NO_FIGURE_PAINT, NONE_REPORTED_PAINT, NOT_IN_SOURCE_PAINT, SHARE_FILLS, sharePaint } from './paints';
import { captionOf, hashrateText, percentText, placeText } from './words';

/** The hash rate of provinces in the month of the day: their share of China's, or of the world's. */
function shareLayer(table: Shares, base: ShareBase): Layer {
  const monthOn = monthShares(table, base);
  const layer: Layer = {
    fills: SHARE_FILLS,
    overlays: STATUS_PATTERNS.filter(({ key }) => key === 'dots' || key === 'hatch'),
    on(store, day, mode = 'recorded') {
      const shares = monthOn(store, day);
      return {
        layer,
        day,
        mode,
        placesKey: ['hashrate', base, shares.month, shares.state, store.periodOf(day, mode)].join(' '),
        paint(adcode) {
          const share = shares.of(adcode);
          if (share !== null) return sharePaint(share);
          if (NOT_APPLICABLE.has(adcode)) return NOT_IN_SOURCE_PAINT;
          const isSilent = shares.state === 'none-reported' && shares.isListed(adcode);
          return isSilent ? NONE_REPORTED_PAINT : NO_FIGURE_PAINT;
        },
        own: (adcode) => shares.of(adcode)?.toFixed(2) ?? null,
        weight: (adcode) => shares.of(adcode) ?? 0,
        note(adcode, lang) {
          const share = shares.of(adcode);
          return share === null ? null : percentText(share, lang);
        },
        sign: () => null,
        edge: () => false,
        below: () => [],
        text: (adcode, lang) => placeText(store, shares, adcode, lang),
        caption: (lang, { entered = NATION } = {}) => captionOf(store, shares, entered, lang),
        legend: (lang, entered) => shareLegend(store, shares, { day, lang, entered }),
        legendTitle: (lang) => hashrateText(lang).legend.title[base](formatMonth(shares.month, lang)),
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
export function shareLayers(table: Shares): LateLayers['metric'] {
  return { hashrate: shareLayer(table, 'china'), 'hashrate-world': shareLayer(table, 'world') };
}
