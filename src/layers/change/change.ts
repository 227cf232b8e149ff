import { rankOf } from '../../events/rank';
import { isOwnKind, transitionsOf } from '../../events/transitions';
import { formatDay, formatDays } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import { NATION } from '../../regions/region';
import { paintOf } from '../../theme/paint';
import type { Day } from '../../time/day';
import { figureText } from '../../words/figureText';
import type { LateLayer } from '../held';
import { ownValue, statusLayer } from '../status/status';
import { changeTable } from './columns';
import { changeClasses, changeLegend } from './legend';
import { isBusy, signOf } from './signs';
import { UNCHANGED } from './unchanged';
import { captionOf, changeText, noteText, placeText, type Compared } from './words';

/**
 * What changed since `from`, in the colours of the day shown: what did not change is grey, what a place did itself has a thick
 * edge and a sign.
 */
export function changeLayer(from: Day): LateLayer {
  const layer: LateLayer = {
    fills: [...statusLayer.fills, UNCHANGED],
    overlays: statusLayer.overlays,
    table: changeTable(from),
    classes: changeClasses,
    on(record, day, mode = 'recorded') {
      const comparison = { from, to: day, mode };
      const of = transitionsOf(record, comparison);
      const compared: Compared = { record, comparison, of };
      return {
        layer,
        day,
        mode,
        placesKey: ['change', mode, from, day].join(' '),
        paint(adcode) {
          const { kind, after } = of(adcode);
          return kind === 'unchanged' ? { fill: UNCHANGED, overlay: null } : paintOf(after);
        },
        own: (adcode) => ownValue(of(adcode).after),
        weight(adcode) {
          const { kind, after } = of(adcode);
          if (isOwnKind(kind)) return 10 + Math.max(Math.abs(rankOf(after.whole)), rankOf(after.partial));
          return isBusy(of(adcode)) ? 1 : 0;
        },
        note: (adcode, lang) => noteText(of(adcode), lang),
        sign: (adcode) => signOf(isBusy(of(adcode)) ? 'busy' : of(adcode).kind),
        edge: (adcode) => isOwnKind(of(adcode).kind),
        below(adcode) {
          const before = new Set(record.unitsBelow(adcode, from, mode).map((unit) => unit.adcode));
          const after = record.unitsBelow(adcode, day, mode).map((unit) => unit.adcode);
          return after.filter((unit) => !before.has(unit));
        },
        text: (adcode, lang) => placeText(compared, adcode, lang),
        caption: (lang, { entered } = {}) => captionOf(compared, entered ?? NATION, lang),
        legend: (lang, entered) => changeLegend(compared, lang, entered),
        legendTitle: (lang) => changeText(lang).legend(formatDays(comparison, lang), formatDay(day, lang)),
        basis: (adcode) => of(adcode).acts.map(({ id }) => id),
        coloured(lang) {
          const { coloured } = changeText(lang);
          const said = coloured(formatDays(comparison, lang), formatDay(day, lang));
          return joinSentences([said, figureText(lang).figure.dates[mode]], lang);
        },
        lead: (lang) => figureText(lang).figure.lead,
        licence: () => '',
      };
    },
  };
  return layer;
}
