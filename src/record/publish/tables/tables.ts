import { areasTable, statusStepsTable } from './areas';
import { articleFactsTable } from './articleFacts';
import { codebookTable } from './codebook';
import { eventAreasTable, eventsTable } from './events';
import { projectsTable } from './projects';
import { sourcesTable } from './sources';
import type { RecordParts, Table } from './table';

/** All tables of a version; the last one explains the others. */
export function tablesOf(parts: RecordParts): readonly Table[] {
  const tables = [
    eventsTable(parts),
    eventAreasTable(parts),
    sourcesTable(parts),
    statusStepsTable(parts),
    areasTable(parts),
    projectsTable(parts),
    articleFactsTable(parts),
  ];
  return [...tables, codebookTable(tables)];
}
