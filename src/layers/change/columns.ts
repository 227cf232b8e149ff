import { listCell } from '../../events/csv';
import { shownOwn } from '../../events/status';
import { transitionsOf } from '../../events/transitions';
import { formatDays } from '../../i18n/format';
import type { Day } from '../../time/day';
import { areaColumns, type AreaTable } from '../areaColumn';
import { changeText } from './words';

/** What became of every region since `from`, for the table of areas; the row's own day is the later one. */
export const changeTable = (from: Day): AreaTable => ({
  content: (to, lang) => changeText(lang).table(formatDays({ from, to }, lang)),
  columns: (record, to, mode) =>
    areaColumns(transitionsOf(record, { from, to, mode }), {
      from: () => from,
      from_status: ({ before }) => before.base?.status,
      from_partial_status: ({ before }) => shownOwn(before).partial?.status,
      to_status: ({ after }) => after.base?.status,
      to_partial_status: ({ after }) => shownOwn(after).partial?.status,
      change: ({ kind }) => kind,
      change_label: ({ kind }, lang) => changeText(lang).kinds[kind],
      events: ({ acts }) => listCell(acts.map(({ id }) => id)),
      sources: ({ acts }) => acts.reduce((sum, event) => sum + event.sources, 0),
    }),
});
