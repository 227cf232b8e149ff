import type { Doubt } from '../events/doubts';
import type { EventId } from '../events/model';
import type { Lang } from '../i18n/text';
import { eventText } from './eventText';
import { eventDatePart, eventPart, sentence, type Part } from './parts';

/** A line about what sources disagree on. */
export interface DoubtLine {
  /** The disputed event. */
  readonly key: EventId;
  readonly parts: readonly Part[];
}

/** Each doubt as one line: the disputed account, and the documented one of the same act where the record has it. */
export function eventDoubts(doubts: readonly Doubt[], lang: Lang): readonly DoubtLine[] {
  const text = eventText(lang);
  return doubts.map(({ disputed, documented }) => ({
    key: disputed.id,
    parts: sentence(documented ? text.doubt.against : text.doubt.alone, {
      lead: { kind: 'lead', text: documented ? text.sourcesDisagree : text.contested },
      disputed: eventPart(disputed, lang),
      disputedOn: eventDatePart(disputed, lang),
      ...(documented && {
        documented: eventPart(documented, lang),
        documentedOn: eventDatePart(documented, lang),
      }),
    }),
  }));
}
