import type { EventStore } from '../events/store';
import type { AreaColumns } from '../layers/columns';
import type { Lang } from '../i18n/text';
import { NATION, type Adcode, type Region } from '../regions/region';
import { csv, type Cell } from '../events/csv';

const AREA = ['as_of', 'date_mode', 'adcode', 'iso', 'level', 'parent_adcode', 'name_zh', 'name_en'] as const;
const RECORD = ['deadline_on', 'deadline_state', 'evidence', 'listed_projects'] as const;

/** The regions of the table: the nation's units at every level, or a province with its own. */
function regionsOf(record: EventStore, entered: Adcode): readonly Region[] {
  const { all, ancestors } = record.gazetteer;
  if (entered === NATION) return all.filter(({ adcode }) => adcode !== NATION);
  return all.filter(({ adcode }) => adcode === entered || ancestors(adcode).includes(entered));
}

/**
 * What a layer says of every region on a day, one row each, by ascending adcode. Ids and both names throughout; labels and
 * titles in `lang`.
 */
export function csvAreas(
  record: EventStore,
  { day, mode, columns }: AreaColumns,
  lang: Lang,
  entered: Adcode = NATION,
): string {
  const evidence = new Map(record.index.areas.map((area) => [area.adcode, area.evidence]));
  const deadlines = record.deadlinesOn(day);
  const rows = regionsOf(record, entered).map((region): readonly Cell[] => {
    const deadline = deadlines.find(({ adcode }) => adcode === region.adcode);
    return [
      day,
      mode,
      region.adcode,
      region.iso,
      region.level,
      region.parent,
      region.name.zh,
      region.name.en,
      ...columns.map(({ cell }) => cell(region.adcode, lang)),
      deadline?.deadlineOn,
      deadline?.state,
      evidence.get(region.adcode),
      record.projectsOf(region.adcode).count,
    ];
  });
  return csv([...AREA, ...columns.map(({ name }) => name), ...RECORD], rows);
}
