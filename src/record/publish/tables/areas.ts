import { COLUMN_NOTES } from '../../../events/columnNotes';
import { inBothLanguages, tableOf, type RecordParts, type Table } from './table';
import { termWords } from './words';

/** The table of all areas that the record can name, with what is on record about their evidence. */
export function areasTable({ index, details }: RecordParts): Table {
  const evidence = new Map(index.areas.map((area) => [area.adcode, area.evidence]));
  const notes = new Map(details.areaNotes.map(({ adcode, note }) => [adcode, note]));
  type Row = (typeof index.regions)[number];
  return tableOf<Row>({
    name: 'areas',
    title: { zh: '地区', en: 'Areas' },
    meaning: {
      zh: '全国、省级、地级和记录提到的县级单位，每个一行。',
      en: 'One row per unit: the nation, provincial and prefectural level, and the counties on record.',
    },
    primaryKey: ['adcode'],
    foreignKeys: [{ fields: ['parent_adcode'], table: 'areas', to: ['adcode'] }],
    columns: [
      {
        name: 'adcode',
        type: 'string',
        required: true,
        meaning: COLUMN_NOTES.adcode,
        value: ({ adcode }) => adcode,
      },
      { name: 'iso', type: 'string', meaning: COLUMN_NOTES.iso, value: ({ iso }) => iso },
      {
        name: 'level',
        type: 'string',
        required: true,
        meaning: { zh: '级别。', en: 'Level.' },
        values: termWords('level'),
        value: ({ level }) => level,
      },
      {
        name: 'parent_adcode',
        type: 'string',
        meaning: { zh: '上一级单位。', en: 'The unit above.' },
        value: ({ parent }) => parent,
      },
      ...inBothLanguages<Row>('name', { zh: '全称', en: 'Full name' }, ({ name }) => name),
      ...inBothLanguages<Row>('short_name', { zh: '简称', en: 'Short name' }, ({ short }) => short),
      {
        name: 'evidence',
        type: 'string',
        meaning: COLUMN_NOTES.evidence,
        values: termWords('evidence'),
        value: ({ adcode }) => evidence.get(adcode),
      },
      ...inBothLanguages<Row>('note', { zh: '说明', en: 'Note' }, ({ adcode }) => notes.get(adcode)),
    ],
    rows: index.regions,
  });
}

/** The table of what acts make of areas. */
export function statusStepsTable({ index, details }: RecordParts): Table {
  const keyOf = (adcode: string, event: string) => `${adcode} ${event}`;
  const notes = new Map(details.stepNotes.map(({ adcode, event, note }) => [keyOf(adcode, event), note]));
  type Row = (typeof index.steps)[number];
  return tableOf<Row>({
    name: 'status_steps',
    title: { zh: '状态变化', en: 'Status steps' },
    meaning: {
      zh: '每个改变地区状态的措施一行；状态持续到该地区的下一步为止。',
      en: 'One row per act that changes how an area stands; a status lasts until the area’s next step.',
    },
    primaryKey: ['adcode', 'event_id'],
    foreignKeys: [
      { fields: ['adcode'], table: 'areas', to: ['adcode'] },
      { fields: ['event_id'], table: 'events', to: ['event_id'] },
    ],
    columns: [
      {
        name: 'adcode',
        type: 'string',
        required: true,
        meaning: { zh: '地区；见areas。', en: 'The area; see areas.' },
        value: ({ adcode }) => adcode,
      },
      {
        name: 'event_id',
        type: 'string',
        required: true,
        meaning: { zh: '带来变化的事件；见events。', en: 'The event that makes the step; see events.' },
        value: ({ event }) => event,
      },
      {
        name: 'from',
        type: 'date',
        required: true,
        meaning: { zh: '状态开始的日期。', en: 'First day of the status.' },
        value: ({ from }) => from,
      },
      {
        name: 'status',
        type: 'string',
        required: true,
        meaning: { zh: '状态。', en: 'The status.' },
        values: termWords('statusMeaning'),
        value: ({ status }) => status,
      },
      {
        name: 'extent',
        type: 'string',
        required: true,
        meaning: { zh: '涉及全区还是部分。', en: 'Whether it covers the whole area or a part.' },
        values: termWords('extent'),
        value: ({ extent }) => extent,
      },
      ...inBothLanguages<Row>('short', { zh: '地图上的短语', en: 'A few words for the map' }, (s) => s.short),
      ...inBothLanguages<Row>('note', { zh: '依据', en: 'What it rests on' }, ({ adcode, event }) => {
        return notes.get(keyOf(adcode, event));
      }),
    ],
    rows: index.steps,
  });
}
