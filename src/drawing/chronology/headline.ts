import { isFiltering } from '../../events/filter';
import type { EventIndex } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import type { AppState } from '../../state/state';
import { filteredHeadline, filterText } from '../../words/filterText';
import { eventDate } from '../../words/parts';
import { firstsOf, type ChronologyRow } from './model';

interface ChronologyCaption {
  readonly headline: string;
  /** Empty where nothing is to be added. */
  readonly statement: string;
}

/** What the rows of `events` say: who was first; under a filter, and where no province acted, what the events are. */
export function chronologyAnswer(
  record: EventStore,
  state: AppState,
  events: readonly EventIndex[],
  rows: readonly ChronologyRow[],
): ChronologyCaption {
  const first = isFiltering(state) ? null : chronologyCaption(record, rows, state.lang);
  return first ?? { headline: filteredHeadline(record, state, events), statement: '' };
}

/** Who was first, as a headline and a statement; null where no province acted. */
export function chronologyCaption(
  record: EventStore,
  rows: readonly ChronologyRow[],
  lang: Lang,
): ChronologyCaption | null {
  const firsts = firstsOf(rows);
  if (firsts === null) return null;
  const { first, order, mainland, own, years } = firsts;
  const text = filterText(lang).chronology;
  const name = (row: ChronologyRow) => displayName(record.gazetteer, row.adcode, lang);
  return {
    headline: text.headline(
      name(first),
      eventDate(first.first!, lang),
      order && { place: name(order), date: eventDate(order.firstOrder!, lang) },
    ),
    statement: text.statement({ own, mainland, before: years[0], during: years[1], after: years[2] }),
  };
}
