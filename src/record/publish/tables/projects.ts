import { lookupOf } from '../../../events/details';
import { tableOf, type RecordParts, type Table } from './table';

/** The table of the listed projects and the companies connected with them. */
export function projectsTable({ index, details }: RecordParts): Table {
  const rows = index.projects.map((project) => ({
    ...lookupOf(details).projects.get(project.id)!,
    ...project,
  }));
  return tableOf('projects', rows, {
    project_id: 'id',
    record_type: 'recordType',
    'name_*': 'name',
    name_variants: 'nameVariants',
    'name_note_*': 'nameNote',
    prefecture_adcode: 'prefecture',
    'prefecture_basis_*': 'prefectureBasis',
    county_adcode: 'county',
    'county_basis_*': 'countyBasis',
    counts_towards_26: 'countsTowards26',
    slot_index: ({ slot }) => slot?.index,
    slot_of: ({ slot }) => slot?.of,
    projects_on_list: 'projectsOnList',
    on_notice_list: ({ onNoticeList }) => String(onNoticeList),
    in_hydro_zone_list: ({ inHydroDemoZoneList }) => String(inHydroDemoZoneList),
    in_article: 'inSeed',
    confidence: 'confidence',
    'operator_notes_*': 'operatorNotes',
    'notes_*': 'notes',
  });
}
