import { COLUMN_NOTES } from '../../../events/columnNotes';
import { lookupOf } from '../../../events/details';
import type { ProjectDetails, ProjectIndex } from '../../../events/model';
import { inBothLanguages, listCell, tableOf, type Column, type RecordParts, type Table } from './table';
import { termWords } from './words';

interface Row {
  readonly project: ProjectIndex;
  readonly details: ProjectDetails;
}

const LISTED = {
  zh: { true: '是', unknown: '不详' },
  en: { true: 'yes', unknown: 'not known' },
};

const NAME: readonly Column<Row>[] = [
  ...inBothLanguages<Row>('name', { zh: '企业名称', en: 'Company' }, ({ project }) => project.name),
  {
    name: 'name_variants',
    type: 'list',
    meaning: { zh: '中文名称的其他写法。', en: 'Other Chinese forms of the name.' },
    value: ({ details }) => listCell(details.nameVariants),
  },
  ...inBothLanguages<Row>(
    'name_note',
    { zh: '英文名称的由来', en: 'Where the English name comes from' },
    (r) => {
      return r.details.nameNote;
    },
  ),
];

const PLACE: readonly Column<Row>[] = [
  {
    name: 'prefecture_adcode',
    type: 'string',
    meaning: { zh: '所在市州；见areas。', en: 'The prefecture; see areas.' },
    value: ({ project }) => project.prefecture,
  },
  ...inBothLanguages<Row>(
    'prefecture_basis',
    { zh: '市州的依据', en: 'How the prefecture is known' },
    (r) => {
      return r.details.prefectureBasis;
    },
  ),
  {
    name: 'county_adcode',
    type: 'string',
    meaning: { zh: '所在县；见areas。', en: 'The county; see areas.' },
    value: ({ project }) => project.county,
  },
  ...inBothLanguages<Row>('county_basis', { zh: '县的依据', en: 'How the county is known' }, (r) => {
    return r.details.countyBasis;
  }),
];

const LIST: readonly Column<Row>[] = [
  {
    name: 'counts_towards_26',
    type: 'boolean',
    required: true,
    meaning: { zh: '是否计入26个项目。', en: 'Whether it is one of the 26.' },
    value: ({ project }) => project.countsTowards26,
  },
  {
    name: 'slot_index',
    type: 'integer',
    meaning: { zh: '在所属市州中的序号。', en: 'Number in its prefecture.' },
    value: ({ project }) => project.slot?.index,
  },
  {
    name: 'slot_of',
    type: 'integer',
    meaning: { zh: '所属市州的项目数。', en: 'How many its prefecture has.' },
    value: ({ project }) => project.slot?.of,
  },
  {
    name: 'projects_on_list',
    type: 'integer',
    meaning: { zh: '该企业列入名单的项目数。', en: 'How many listed projects the company has.' },
    value: ({ details }) => details.projectsOnList,
  },
  {
    name: 'on_notice_list',
    type: 'string',
    required: true,
    meaning: { zh: '是否在2021年6月的名单上。', en: 'Whether it is on the list of June 2021.' },
    values: LISTED,
    value: ({ details }) => String(details.onNoticeList),
  },
  {
    name: 'in_hydro_zone_list',
    type: 'string',
    required: true,
    meaning: {
      zh: '是否在2020年水电消纳示范区的企业名单上。',
      en: 'Whether it is on the 2020 list of firms in the hydropower-consumption zones.',
    },
    values: LISTED,
    value: ({ details }) => String(details.inHydroDemoZoneList),
  },
  {
    name: 'in_article',
    type: 'boolean',
    required: true,
    meaning: {
      zh: '本项目所依据的文章是否提到。',
      en: 'Whether the article that the project started from names it.',
    },
    value: ({ project }) => project.inSeed,
  },
  {
    name: 'confidence',
    type: 'string',
    required: true,
    meaning: COLUMN_NOTES.confidence,
    values: termWords('confidence'),
    value: ({ project }) => project.confidence,
  },
];

/** The table of the listed projects and the companies connected with them. */
export function projectsTable({ index, details }: RecordParts): Table {
  return tableOf<Row>({
    name: 'projects',
    title: { zh: '四川名单上的项目', en: 'Projects on Sichuan’s list' },
    meaning: {
      zh: '每个列入名单的项目或相关企业一行；所在地仅知到市州，不是具体地点。',
      en: 'One row per listed project or connected company; known by prefecture, never a located site.',
    },
    primaryKey: ['project_id'],
    foreignKeys: [
      { fields: ['prefecture_adcode'], table: 'areas', to: ['adcode'] },
      { fields: ['county_adcode'], table: 'areas', to: ['adcode'] },
    ],
    columns: [
      {
        name: 'project_id',
        type: 'string',
        required: true,
        meaning: { zh: '项目的固定名称。', en: 'Lasting name of the project.' },
        value: ({ project }) => project.id,
      },
      {
        name: 'record_type',
        type: 'string',
        required: true,
        meaning: { zh: '类别。', en: 'What it is.' },
        values: termWords('projectKind'),
        value: ({ project }) => project.recordType,
      },
      ...NAME,
      ...PLACE,
      ...LIST,
      ...inBothLanguages<Row>('operator_notes', { zh: '运营方', en: 'About the operator' }, (row) => {
        return row.details.operatorNotes;
      }),
      ...inBothLanguages<Row>('notes', { zh: '说明', en: 'Notes' }, (row) => row.details.notes),
    ],
    rows: index.projects.map((project) => ({
      project,
      details: lookupOf(details).projects.get(project.id)!,
    })),
  });
}
