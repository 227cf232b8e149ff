import { lookupOf } from '../../../events/details';
import { LANGS, type Lang } from '../../../i18n/text';
import type { ValueWords } from './facts';
import { tableOf, type RecordParts, type Table } from './table';

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
  const rows = index.events.map((event) => ({ ...lookupOf(details).events.get(event.id)!, ...event }));
  return tableOf(
    'events',
    rows,
    {
      event_id: 'id',
      date: 'date',
      date_precision: 'datePrecision',
      date_basis: 'dateBasis',
      time_china: 'time',
      announced_on: 'announcedOn',
      effective_on: 'effectiveOn',
      deadline_on: 'deadlineOn',
      deadline_kind: 'deadlineKind',
      deadlines_detail: 'deadlinesDetail',
      adcode: 'adcode',
      legal_force: 'force',
      topic: 'topic',
      confidence: 'confidence',
      is_crackdown_measure: 'crackdown',
      instrument: 'instrument',
      action_types: 'actions',
      part_of: 'partOf',
      in_article: 'inSeed',
      'title_*': 'title',
      'issuer_*': 'issuer',
      'document_title_*': 'documentTitle',
      document_no: 'documentNo',
      'place_*': 'place',
      'summary_*': 'summary',
      'notes_*': 'notes',
      quantities: 'quantities',
      contested_quantities: 'contestedQuantities',
      destinations: 'destinations',
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
    event_id: 'id',
    adcode: 'adcode',
    role: 'role',
  });
}
