import { listCell } from '../../../events/csv';
import { lookupOf } from '../../../events/details';
import { LANGS, type Lang } from '../../../i18n/text';
import type { ValueWords } from './facts';
import { objectCell, tableOf, type RecordParts, type Table } from './table';

function quantityWords({ details }: RecordParts): ValueWords {
  const labels = Object.entries(details.quantityLabels);
  const inLang = (lang: Lang) => [
    lang,
    Object.fromEntries(labels.map(([key, { label }]) => [key, label[lang]])),
  ];
  return Object.fromEntries(LANGS.map(inLang)) as ValueWords;
}

/** The table of events. */
export function eventsTable(parts: RecordParts): Table {
  const { index, details } = parts;
  const rows = index.events.map((event) => ({ event, details: lookupOf(details).events.get(event.id)! }));
  return tableOf<(typeof rows)[number]>(
    'events',
    rows,
    {
      event_id: ({ event }) => event.id,
      date: ({ event }) => event.date,
      date_precision: ({ event }) => event.datePrecision,
      date_basis: ({ event }) => event.dateBasis,
      time_china: ({ event }) => event.time,
      announced_on: ({ event }) => event.announcedOn,
      effective_on: ({ event }) => event.effectiveOn,
      deadline_on: ({ event }) => event.deadlineOn,
      deadline_kind: ({ event }) => event.deadlineKind,
      deadlines_detail: (row) => objectCell(row.details.deadlinesDetail),
      adcode: ({ event }) => event.adcode,
      legal_force: ({ event }) => event.force,
      topic: ({ event }) => event.topic,
      confidence: ({ event }) => event.confidence,
      is_crackdown_measure: ({ event }) => event.crackdown,
      instrument: (row) => row.details.instrument,
      action_types: (row) => listCell(row.details.actions),
      part_of: ({ event }) => event.partOf,
      in_article: ({ event }) => event.inSeed,
      'title_*': ({ event }) => event.title,
      'issuer_*': ({ event }) => event.issuer,
      'document_title_*': (row) => row.details.documentTitle,
      document_no: (row) => row.details.documentNo,
      'place_*': (row) => row.details.place,
      'summary_*': (row) => row.details.summary,
      'notes_*': (row) => row.details.notes,
      quantities: (row) => objectCell(row.details.quantities),
      contested_quantities: (row) => listCell(row.details.contestedQuantities),
      destinations: (row) => listCell(row.details.destinations),
    },
    { quantities: quantityWords(parts) },
  );
}

/** The table of the areas that each event concerns. */
export function eventAreasTable({ index }: RecordParts): Table {
  const rows = index.events.flatMap(({ id, adcode, related = [] }) => [
    { id, adcode, role: 'own' },
    ...related.map((other) => ({ id, adcode: other, role: 'related' })),
  ]);
  return tableOf('event_areas', rows, {
    event_id: ({ id }) => id,
    adcode: ({ adcode }) => adcode,
    role: ({ role }) => role,
  });
}
