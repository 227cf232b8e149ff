import { formatMonth } from '../../i18n/format';
import { NATION, NOT_APPLICABLE } from '../../regions/region';
import type { ShareBase } from '../../series/shares';
import { STATUS_PATTERNS } from '../../theme/pattern';
import type { Layer } from '../layer';
import { shareLegend } from './legend';
import { monthShares } from './month';
import { NO_FIGURE_PAINT, NONE_REPORTED_PAINT, NOT_IN_SOURCE_PAINT, SHARE_FILLS, sharePaint } from './paints';
import { captionOf, hashrateText, percentText, placeText } from './words';

/** The hash rate of provinces in the month of the day: their share of China's, or of the world's. */
function shareLayer(base: ShareBase): Layer {
  const layer: Layer = {
    fills: SHARE_FILLS,
    overlays: STATUS_PATTERNS.filter(({ key }) => key === 'dots' || key === 'hatch'),
    on(store, day, mode = 'recorded') {
      const shares = monthShares(store, day, base);
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

/** Shares of China's hash rate. */
export const hashrateLayer = shareLayer('china');
/** Shares of the world's. */
export const worldHashrateLayer = shareLayer('world');
