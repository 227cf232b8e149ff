import { listCell } from '../../events/csv';
import { shownOwn } from '../../events/status';
import type { EventStore } from '../../events/store';
import { transitionsOf, type Comparison } from '../../events/transitions';
import { areaColumns, type AreaColumn } from '../areaColumn';
import { changeText } from './words';

/** What became of every region between two days, for the table of areas; the row's own day is the later one. */
export function changeColumns(store: EventStore, comparison: Comparison): readonly AreaColumn[] {
  return areaColumns(transitionsOf(store, comparison), {
    from: () => comparison.from,
    from_status: ({ before }) => before.base?.status,
    from_partial_status: ({ before }) => shownOwn(before).partial?.status,
    to_status: ({ after }) => after.base?.status,
    to_partial_status: ({ after }) => shownOwn(after).partial?.status,
    change: ({ kind }) => kind,
    change_label: ({ kind }, lang) => changeText(lang).kinds[kind],
    events: ({ acts }) => listCell(acts.map(({ id }) => id)),
    sources: ({ acts }) => acts.reduce((sum, event) => sum + event.sources, 0),
  });
}
