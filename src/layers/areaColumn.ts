import type { Cell } from '../events/csv';
import type { DateMode } from '../events/model';
import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';

/** A column of the table of areas. */
export interface AreaColumn {
  readonly name: string;
  readonly cell: (adcode: Adcode, lang: Lang) => Cell;
}

/** What a layer gives to the table of areas. */
export interface AreaTable {
  readonly columns: (record: EventStore, day: Day, mode: DateMode) => readonly AreaColumn[];
  /** What it says of every area, as a fragment: "how every area stands on 20 June 2021". */
  readonly content: (day: Day, lang: Lang) => string;
}

/** Columns by their names, each read from what `of` gives for an area. */
export function areaColumns<Row>(
  of: (adcode: Adcode) => Row,
  cells: Readonly<Record<string, (row: Row, lang: Lang) => Cell>>,
): readonly AreaColumn[] {
  return Object.entries(cells).map(([name, cell]) => ({
    name,
    cell: (adcode, lang) => cell(of(adcode), lang),
  }));
}
