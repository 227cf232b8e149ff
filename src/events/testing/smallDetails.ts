import type { Text } from '../../i18n/text';
import type { EventDetails, RecordDetails } from '../model';

const NOTHING: Text = { zh: '', en: '' };

/** The long texts of the event `id`, empty but for `parts`. */
export function longTexts(id: string, parts: Partial<EventDetails> = {}): EventDetails {
  return {
    id,
    instrument: 'notice',
    actions: [],
    documentTitle: { zh: null, en: null },
    documentNo: null,
    within: null,
    place: null,
    summary: NOTHING,
    notes: NOTHING,
    quantities: {},
    contestedQuantities: [],
    destinations: [],
    sources: [],
    ...parts,
  };
}

/** The long texts of a record that has no others than those of `events`. */
export function detailsOf(events: readonly EventDetails[]): RecordDetails {
  return { version: 'small', events, projects: [], stepNotes: [], areaNotes: [], quantityLabels: {} };
}
