import { shownOwn } from '../../events/status';
import { formatDay } from '../../i18n/format';
import { LANGUAGES } from '../../i18n/language';
import { shareText } from '../../words/shareText';
import { statusText } from '../../words/statusText';
import { areaColumns, type AreaTable } from '../areaColumn';

/**
 * How every region stands, for the table of areas. A part-only region has no whole status: `status` is empty and
 * `partial_status` says the rest.
 */
export const statusTable: AreaTable = {
  content: (day, lang) => shareText(lang).readme.status(formatDay(day, lang)),
  columns: (record, day, mode) =>
    areaColumns(record.statusOn(day, mode).of, {
      status: ({ base }) => base?.status,
      status_label: (status, lang) => {
        const { status: name, remarks } = statusText(status, { gazetteer: record.gazetteer, lang });
        return [name, ...remarks].join(LANGUAGES[lang].semicolon);
      },
      since: ({ base }) => base?.since,
      inherited_from: ({ base, inherited }) => (inherited ? base?.adcode : null),
      event_id: ({ base }) => base?.event,
      event_title: ({ base }, lang) => base && record.event(base.event)?.title[lang],
      partial_status: (status) => shownOwn(status).partial?.status,
      partial_since: (status) => shownOwn(status).partial?.since,
      partial_event_id: (status) => shownOwn(status).partial?.event,
      units_below_with_acts: ({ below }) => below,
    }),
};
