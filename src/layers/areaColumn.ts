import type { Cell } from '../events/csv';
import type { Lang } from '../i18n/text';
import type { Adcode } from '../regions/region';

/** A column of the table of areas. */
export interface AreaColumn {
  readonly name: string;
  readonly cell: (adcode: Adcode, lang: Lang) => Cell;
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
