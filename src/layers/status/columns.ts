import type { DateMode } from '../../events/model';
import type { RegionStatus } from '../../events/status';
import type { EventStore } from '../../events/store';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Day } from '../../time/day';
import { statusText } from '../../words/statusText';
import type { AreaColumn } from '../columns';

const stripesOf = ({ texture, partial }: RegionStatus) => (texture === 'stripes' ? partial : null);

/**
 * How every region stands, for the table of areas. A part-only region has no whole status: `status` is empty and
 * `partial_status` says the rest.
 */
export function statusColumns(store: EventStore, day: Day, mode: DateMode): readonly AreaColumn[] {
  const snapshot = store.statusOn(day, mode);
  const cells: Readonly<
    Record<string, (status: RegionStatus, lang: Lang) => ReturnType<AreaColumn['cell']>>
  > = {
    status: ({ base }) => base?.status,
    status_label: (status, lang) => {
      const { status: name, remarks } = statusText(status, { gazetteer: store.gazetteer, lang });
      return [name, ...remarks].join(LANGUAGES[lang].semicolon);
    },
    since: ({ base }) => base?.since,
    inherited_from: ({ base, inherited }) => (inherited ? base?.adcode : null),
    event_id: ({ base }) => base?.event,
    event_title: ({ base }, lang) => base && store.event(base.event)?.title[lang],
    partial_status: (status) => stripesOf(status)?.status,
    partial_since: (status) => stripesOf(status)?.since,
    partial_event_id: (status) => stripesOf(status)?.event,
    units_below_with_acts: ({ below }) => below,
  };
  return Object.entries(cells).map(([name, cell]) => ({
    name,
    cell: (adcode, lang) => cell(snapshot.of(adcode), lang),
  }));
}
