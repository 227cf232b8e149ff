import type { RegionStatus } from '../../events/status';
import type { EventStore } from '../../events/store';
import { transitionsOf, type Comparison, type Transition } from '../../events/transitions';
import type { Lang } from '../../i18n/text';
import type { AreaColumn } from '../columns';
import { changeText } from './words';

/** Several values in one cell. */
const BETWEEN = ';';

const partOf = ({ texture, partial }: RegionStatus) => (texture === 'stripes' ? partial?.status : null);

/** What became of every region between two days, for the table of areas; the row's own day is the later one. */
export function changeColumns(store: EventStore, comparison: Comparison): readonly AreaColumn[] {
  const of = transitionsOf(store, comparison);
  const cells: Readonly<
    Record<string, (transition: Transition, lang: Lang) => ReturnType<AreaColumn['cell']>>
  > = {
    from: () => comparison.from,
    from_status: ({ before }) => before.base?.status,
    from_partial_status: ({ before }) => partOf(before),
    to_status: ({ after }) => after.base?.status,
    to_partial_status: ({ after }) => partOf(after),
    change: ({ kind }) => kind,
    change_label: ({ kind }, lang) => changeText(lang).kinds[kind],
    events: ({ acts }) => acts.map(({ id }) => id).join(BETWEEN),
    sources: ({ acts }) => acts.reduce((sum, event) => sum + event.sources, 0),
  };
  return Object.entries(cells).map(([name, cell]) => ({
    name,
    cell: (adcode, lang) => cell(of(adcode), lang),
  }));
}
