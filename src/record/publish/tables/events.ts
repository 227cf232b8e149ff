import { COLUMN_NOTES } from '../../../events/columnNotes';
import { lookupOf } from '../../../events/details';
import type { EventDetails, EventIndex } from '../../../events/model';
import {
  inBothLanguages,
  listCell,
  objectCell,
  tableOf,
  type Column,
  type RecordParts,
  type Table,
  type ValueWords,
} from './table';
import { termWords } from './words';

interface Row {
  readonly event: EventIndex;
  readonly details: EventDetails;
}

const DATES: readonly Column<Row>[] = [
  {
    name: 'date',
    type: 'date',
    required: true,
    meaning: {
      zh: '事件所在的日期；须与date_precision同看。',
      en: 'Day of the event; read with date_precision.',
    },
    value: ({ event }) => event.date,
  },
  {
    name: 'date_precision',
    type: 'string',
    required: true,
    meaning: COLUMN_NOTES.date_precision,
    values: termWords('precision'),
    value: ({ event }) => event.datePrecision,
  },
  {
    name: 'date_basis',
    type: 'string',
    meaning: COLUMN_NOTES.date_basis,
    values: termWords('basis'),
    value: ({ event }) => event.dateBasis,
  },
  { name: 'time_china', type: 'string', meaning: COLUMN_NOTES.time_china, value: ({ event }) => event.time },
  {
    name: 'announced_on',
    type: 'date',
    meaning: { zh: '公开的日期。', en: 'Day on which it was made public.' },
    value: ({ event }) => event.announcedOn,
  },
  {
    name: 'effective_on',
    type: 'date',
    meaning: { zh: '印发或生效的日期。', en: 'Day on which it was signed or took effect.' },
    value: ({ event }) => event.effectiveOn,
  },
  {
    name: 'deadline_on',
    type: 'date',
    meaning: { zh: '所设期限的最后一天。', en: 'Last day of the deadline that it sets.' },
    value: ({ event }) => event.deadlineOn,
  },
  {
    name: 'deadline_kind',
    type: 'string',
    meaning: { zh: '期限之前应做的事。', en: 'What is due by the deadline.' },
    values: termWords('deadlineKind'),
    value: ({ event }) => event.deadlineKind,
  },
  {
    name: 'deadlines_detail',
    type: 'object',
    meaning: { zh: '同一文件设有几个期限时，逐项列出。', en: 'Each deadline, where one paper sets several.' },
    values: termWords('deadlineDetail'),
    value: ({ details }) => objectCell(details.deadlinesDetail),
  },
];

const KIND: readonly Column<Row>[] = [
  {
    name: 'legal_force',
    type: 'string',
    required: true,
    meaning: { zh: '法律效力。', en: 'How far it binds.' },
    values: termWords('force'),
    value: ({ event }) => event.force,
  },
  {
    name: 'topic',
    type: 'string',
    required: true,
    meaning: {
      zh: '主题；只有mining和mining-and-trading能改变状态。',
      en: 'What it is about; only mining and mining-and-trading can change a status.',
    },
    values: termWords('topic'),
    value: ({ event }) => event.topic,
  },
  {
    name: 'confidence',
    type: 'string',
    required: true,
    meaning: COLUMN_NOTES.confidence,
    values: termWords('confidence'),
    value: ({ event }) => event.confidence,
  },
  {
    name: 'is_crackdown_measure',
    type: 'boolean',
    required: true,
    meaning: {
      zh: 'false：鼓励、放松、缺电、安全停产、窃电案件、后果或评论。',
      en: 'false: encouragement, relaxation, shortage, safety stop, theft case, consequence or comment.',
    },
    value: ({ event }) => event.crackdown,
  },
  {
    name: 'instrument',
    type: 'string',
    required: true,
    meaning: { zh: '形式。', en: 'Form of the act.' },
    values: termWords('instrument'),
    value: ({ details }) => details.instrument,
  },
  {
    name: 'action_types',
    type: 'list',
    meaning: { zh: '措施内容。', en: 'What it does.' },
    values: termWords('action'),
    value: ({ details }) => listCell(details.actions),
  },
  {
    name: 'part_of',
    type: 'string',
    meaning: { zh: '所属的上一级事件。', en: 'The larger event that it is part of.' },
    value: ({ event }) => event.partOf,
  },
  {
    name: 'in_article',
    type: 'boolean',
    required: true,
    meaning: {
      zh: '本项目所依据的文章是否提到。',
      en: 'Whether the article that the project started from names it.',
    },
    value: ({ event }) => event.inSeed,
  },
];

const TEXTS: readonly Column<Row>[] = [
  ...inBothLanguages<Row>('title', { zh: '标题', en: 'Title' }, ({ event }) => event.title),
  ...inBothLanguages<Row>('issuer', { zh: '发布机关', en: 'Who acted' }, ({ event }) => event.issuer),
  ...inBothLanguages<Row>('document_title', { zh: '文件标题', en: 'Title of the document' }, (row) => {
    return row.details.documentTitle;
  }),
  {
    name: 'document_no',
    type: 'string',
    meaning: { zh: '文号，照原件。', en: 'Document number as printed.' },
    value: ({ details }) => details.documentNo,
  },
  ...inBothLanguages<Row>(
    'place',
    { zh: '小于adcode所指地区的园区或乡镇', en: 'Zone or town smaller than the area of adcode' },
    ({ details }) => details.place,
  ),
  ...inBothLanguages<Row>('summary', { zh: '经过', en: 'What happened' }, ({ details }) => details.summary),
  ...inBothLanguages<Row>(
    'notes',
    { zh: '矛盾、推断和局限', en: 'Conflicts, derivations and limits' },
    ({ details }) => details.notes,
  ),
];

const figures = (labels: ValueWords): readonly Column<Row>[] => [
  {
    name: 'quantities',
    type: 'object',
    meaning: { zh: '数字，按键名；键名含单位。', en: 'Figures by key; the unit is in the key.' },
    values: labels,
    value: ({ details }) => objectCell(details.quantities),
  },
  {
    name: 'contested_quantities',
    type: 'list',
    meaning: { zh: '不应当作事实的数字的键名。', en: 'Keys of figures that are not to be taken as fact.' },
    value: ({ details }) => listCell(details.contestedQuantities),
  },
  {
    name: 'destinations',
    type: 'list',
    meaning: { zh: '矿机去向，ISO 3166-1两字母代码。', en: 'Where machines went, ISO 3166-1 alpha-2.' },
    value: ({ details }) => listCell(details.destinations),
  },
];

/** The table of events. */
export function eventsTable({ index, details }: RecordParts): Table {
  const labels = Object.entries(details.quantityLabels);
  const labelsIn = (lang: 'zh' | 'en') =>
    Object.fromEntries(labels.map(([key, { label }]) => [key, label[lang]]));
  return tableOf<Row>({
    name: 'events',
    title: { zh: '事件', en: 'Events' },
    meaning: { zh: '每个事件一行。', en: 'One row per event.' },
    primaryKey: ['event_id'],
    foreignKeys: [
      { fields: ['adcode'], table: 'areas', to: ['adcode'] },
      { fields: ['part_of'], table: 'events', to: ['event_id'] },
    ],
    columns: [
      {
        name: 'event_id',
        type: 'string',
        required: true,
        meaning: { zh: '事件的固定名称。', en: 'Lasting name of the event.' },
        value: ({ event }) => event.id,
      },
      ...DATES,
      {
        name: 'adcode',
        type: 'string',
        required: true,
        meaning: { zh: '措施所属的地区；见areas。', en: 'The area of the act; see areas.' },
        value: ({ event }) => event.adcode,
      },
      ...KIND,
      ...TEXTS,
      ...figures({ zh: labelsIn('zh'), en: labelsIn('en') }),
    ],
    rows: index.events.map((event) => ({ event, details: lookupOf(details).events.get(event.id)! })),
  });
}

/** The table of the areas that each event concerns. */
export function eventAreasTable({ index }: RecordParts): Table {
  return tableOf({
    name: 'event_areas',
    title: { zh: '事件涉及的地区', en: 'Areas of events' },
    meaning: { zh: '每个事件和地区一行。', en: 'One row per event and area.' },
    primaryKey: ['event_id', 'adcode'],
    foreignKeys: [
      { fields: ['event_id'], table: 'events', to: ['event_id'] },
      { fields: ['adcode'], table: 'areas', to: ['adcode'] },
    ],
    columns: [
      {
        name: 'event_id',
        type: 'string',
        required: true,
        meaning: { zh: '事件；见events。', en: 'The event; see events.' },
        value: ({ id }) => id,
      },
      {
        name: 'adcode',
        type: 'string',
        required: true,
        meaning: { zh: '地区；见areas。', en: 'The area; see areas.' },
        value: ({ adcode }) => adcode,
      },
      {
        name: 'role',
        type: 'string',
        required: true,
        meaning: COLUMN_NOTES.region_role,
        values: {
          zh: { own: '措施所属地区', related: '措施提到的其他地区' },
          en: { own: 'the area of the act', related: 'another area that it names' },
        },
        value: ({ role }) => role,
      },
    ],
    rows: index.events.flatMap(({ id, adcode, related = [] }) => [
      { id, adcode, role: 'own' },
      ...related.map((other) => ({ id, adcode: other, role: 'related' })),
    ]),
  });
}
