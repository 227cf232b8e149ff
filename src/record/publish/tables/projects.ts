import { listCell } from '../../../events/csv';
import { lookupOf } from '../../../events/details';
import { tableOf, type RecordParts, type Table } from './table';

/** The table of the listed projects and the companies connected with them. */
export function projectsTable({ index, details }: RecordParts): Table {
  const rows = index.projects.map((project) => ({
    project,
    details: lookupOf(details).projects.get(project.id)!,
  }));
  return tableOf<(typeof rows)[number]>('projects', rows, {
    project_id: ({ project }) => project.id,
    record_type: ({ project }) => project.recordType,
    'name_*': ({ project }) => project.name,
    name_variants: (row) => listCell(row.details.nameVariants),
    'name_note_*': (row) => row.details.nameNote,
    prefecture_adcode: ({ project }) => project.prefecture,
    'prefecture_basis_*': (row) => row.details.prefectureBasis,
    county_adcode: ({ project }) => project.county,
    'county_basis_*': (row) => row.details.countyBasis,
    counts_towards_26: ({ project }) => project.countsTowards26,
    slot_index: ({ project }) => project.slot?.index,
    slot_of: ({ project }) => project.slot?.of,
    projects_on_list: (row) => row.details.projectsOnList,
    on_notice_list: (row) => String(row.details.onNoticeList),
    in_hydro_zone_list: (row) => String(row.details.inHydroDemoZoneList),
    in_article: ({ project }) => project.inSeed,
    confidence: ({ project }) => project.confidence,
    'operator_notes_*': (row) => row.details.operatorNotes,
    'notes_*': (row) => row.details.notes,
  });
}
