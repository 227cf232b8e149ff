import { countClassOf } from '../events/counts';
import type { DateMode } from '../events/model';
import type { EventStore } from '../events/store';
import { className } from '../words/className';
import type { Lang } from '../i18n/text';
import { NATION, type Adcode, type Region } from '../regions/region';
import type { Day } from '../time/day';
import { csv, type Cell } from './csv';

const HEADER = [
  'as_of',
  'date_mode',
  'adcode',
  'iso',
  'level',
  'parent_adcode',
  'name_zh',
  'name_en',
  'status',
  'status_label',
  'since',
  'inherited_from',
  'event_id',
  'event_title',
  'partial_status',
  'partial_since',
  'partial_event_id',
  'units_below_with_acts',
  'deadline_on',
  'deadline_state',
  'evidence',
  'listed_projects',
] as const;

/** The regions of the table: the nation's units at every level, or a province with its own. */
export function regionsOf(store: EventStore, entered: Adcode): readonly Region[] {
  const { all, ancestors } = store.gazetteer;
  if (entered === NATION) return all.filter(({ adcode }) => adcode !== NATION);
  return all.filter(({ adcode }) => adcode === entered || ancestors(adcode).includes(entered));
}

/**
 * How every region stands on a day, one row each, by ascending adcode. Ids and both names throughout; labels and titles
 * in `lang`. A part-only region has no whole status: `status` is empty and `partial_status` says the rest.
 */
export function csvStatus(
  store: EventStore,
  day: Day,
  mode: DateMode,
  lang: Lang,
  entered: Adcode = NATION,
): string {
  const snapshot = store.statusOn(day, mode);
  const evidence = new Map(store.index.areas.map((area) => [area.adcode, area.evidence]));
  const deadlines = store.deadlinesOn(day);
  const rows = regionsOf(store, entered).map((region): readonly Cell[] => {
    const status = snapshot.of(region.adcode);
    const { base, partial, inherited, below } = status;
    const deadline = deadlines.find(({ adcode }) => adcode === region.adcode);
    const striped = status.texture === 'stripes' ? partial : null;
    return [
      day,
      mode,
      region.adcode,
      region.iso,
      region.level,
      region.parent,
      region.name.zh,
      region.name.en,
      base?.status,
      className(countClassOf(status), lang),
      base?.since,
      inherited ? base?.adcode : null,
      base?.event,
      base ? store.event(base.event)?.title[lang] : null,
      striped?.status,
      striped?.since,
      striped?.event,
      below,
      deadline?.deadlineOn,
      deadline?.state,
      evidence.get(region.adcode),
      store.projectsOf(region.adcode).count,
    ];
  });
  return csv(HEADER, rows);
}
