import { hasOwnAct, type RegionStatus } from '../../events/status';
import { formatDay } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import { FILL_KEYS } from '../../theme/statusKeys';
import { paintOf, STATUS_FILLS } from '../../theme/paint';
import { STATUS_PATTERNS } from '../../theme/pattern';
import { yearOf } from '../../time/day';
import { captionOf } from '../../words/caption';
import { figureText } from '../../words/figureText';
import { statusText } from '../../words/statusText';
import type { Layer } from '../layer';
import { statusLegend } from './legend';
import { noteOf, weightOf } from './notes';

/** The statuses of a region's own acts, as text; null where it has none. */
export function ownValue(status: RegionStatus): string | null {
  const { whole, partial } = status;
  return hasOwnAct(status) ? `${whole?.status ?? ''} ${partial?.status ?? ''}` : null;
}

/** How places stand by the acts in force. */
export const statusLayer: Layer = {
  fills: FILL_KEYS.map((key) => STATUS_FILLS[key]),
  overlays: STATUS_PATTERNS,
  on(record, day, mode) {
    const snapshot = record.statusOn(day, mode);
    return {
      layer: statusLayer,
      day,
      mode: snapshot.mode,
      // Texts leave out the year of a day that lies in the year shown.
      placesKey: ['status', snapshot.mode, record.periodOf(day, mode), yearOf(day)].join(' '),
      paint: (adcode) => paintOf(snapshot.of(adcode)),
      own: (adcode) => ownValue(snapshot.of(adcode)),
      weight: (adcode) => weightOf(snapshot.of(adcode), day),
      note: (adcode, lang) => noteOf(record, snapshot.of(adcode), day)?.[lang] ?? null,
      sign: () => null,
      edge: () => false,
      below: (adcode) => record.unitsBelow(adcode, day, snapshot.mode).map((unit) => unit.adcode),
      text: (adcode, lang) =>
        statusText(snapshot.of(adcode), { gazetteer: record.gazetteer, lang, near: day }),
      caption: (lang, options) => captionOf(record, snapshot, lang, options),
      legend: (lang, entered) => statusLegend(record, snapshot, lang, entered),
      legendTitle: (lang) => figureText(lang).legend.title(formatDay(day, lang)),
      basis(adcode) {
        const { base, partial } = snapshot.of(adcode);
        return [base, partial].flatMap((standing) => standing?.event ?? []);
      },
      coloured(lang) {
        const { coloured, dates } = figureText(lang).figure;
        return joinSentences([coloured, dates[snapshot.mode]], lang);
      },
      lead: (lang) => figureText(lang).figure.lead,
      licence: () => '',
    };
  },
};
