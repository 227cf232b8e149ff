import { tableOf, type RecordParts, type Table } from './table';

/** The table of all areas that the record can name, with what is on record about their evidence. */
export function areasTable({ index, details }: RecordParts): Table {
  const evidence = new Map(index.areas.map((area) => [area.adcode, area.evidence]));
  const notes = new Map(details.areaNotes.map(({ adcode, note }) => [adcode, note]));
  return tableOf('areas', index.regions, {
    adcode: 'adcode',
    iso: 'iso',
    level: 'level',
    parent_adcode: 'parent',
    'name_*': 'name',
    'short_name_*': 'short',
    evidence: ({ adcode }) => evidence.get(adcode),
    'note_*': ({ adcode }) => notes.get(adcode),
  });
}

/** The table of what acts make of areas. */
export function statusStepsTable({ index, details }: RecordParts): Table {
  const keyOf = (adcode: string, event: string) => `${adcode} ${event}`;
  const notes = new Map(details.stepNotes.map(({ adcode, event, note }) => [keyOf(adcode, event), note]));
  return tableOf('status_steps', index.steps, {
    adcode: 'adcode',
    event_id: 'event',
    from: 'from',
    status: 'status',
    extent: 'extent',
    'short_*': 'short',
    'note_*': ({ adcode, event }) => notes.get(keyOf(adcode, event)),
  });
}
