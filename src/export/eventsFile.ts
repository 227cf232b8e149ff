import { NO_FILTER } from '../events/filter';
import type { RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { NATION } from '../regions/region';
import { eventsInView, wholeRecord } from '../state/eventsInView';
import type { AppState } from '../state/state';
import type { UrlContext } from '../state/url';
import { eventsFileName } from '../words/fileName';
import { csvEvents } from './csvEvents';
import type { ExportFile } from './file';

/** What the file of the events in view is made from. */
export interface EventsFileParts {
  readonly record: EventStore;
  readonly details: RecordDetails;
  readonly state: AppState;
  readonly context: UrlContext;
}

/** `state` on its day, of all days and the whole country, with nothing filtered or selected: every event is in view. */
export function everyEvent(state: AppState): AppState {
  return { ...state, ...wholeRecord(state), ...NO_FILTER, region: NATION, select: [] };
}

/** The events in view as a CSV file that is named by what they are, and how many there are. */
export function eventsFile({ record, details, state, context }: EventsFileParts): {
  readonly file: ExportFile;
  readonly rows: number;
} {
  const events = eventsInView(record, state, details);
  const file = {
    name: eventsFileName(state, context),
    type: 'text/csv;charset=utf-8',
    content: csvEvents(record, details, events, state.lang),
  };
  return { file, rows: events.length };
}
