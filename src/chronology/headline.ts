import type { EventStore } from '../events/store';
import type { Lang } from '../i18n/text';
import { displayName } from '../regions/gazetteer';
import { askText } from '../words/asked';
import { eventDate } from '../words/parts';
import { firstsOf, type ChronologyRow } from './model';

/** Who was first, as a headline and a statement; null where no province acted. */
export function chronologyCaption(
  record: EventStore,
  rows: readonly ChronologyRow[],
  lang: Lang,
): { readonly headline: string; readonly statement: string } | null {
  const firsts = firstsOf(rows);
  if (firsts === null) return null;
  const { first, order, mainland, own, years } = firsts;
  const text = askText(lang).chronology;
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
