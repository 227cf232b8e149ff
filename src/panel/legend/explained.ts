import { listedProjects } from '../../events/projectList';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import type { Colouring } from '../../layers/layer';
import { circlesRows, markRow, type ExplainedRow } from '../../layers/legend';
import { allClasses } from '../../layers/status/classes';
import { NATION, type Adcode } from '../../regions/region';
import { meanings } from '../../words/meanings';

/** Every class and mark that a map like `colouring` can have, with what it means. */
export function explainedRows(
  { layer: { classes = allClasses }, day }: Pick<Colouring, 'layer' | 'day'>,
  record: EventStore,
  lang: Lang,
  entered: Adcode,
): readonly ExplainedRow[] {
  // Where none is known on the day or in the place, all of the list.
  const count = listedProjects(record, entered, day) || record.projectsOf(NATION).count;
  const circles = [false, true].flatMap((passed) => circlesRows(record, day, lang, { count, passed }));
  return [
    ...classes(lang),
    ...circles.map((row) => ({ ...row, meaning: meanings(lang).circles })),
    ...(['below', 'disputed'] as const).map((name) => ({ ...markRow(name, lang), meaning: '' })),
  ];
}
