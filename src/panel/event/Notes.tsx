import type { EventDetails, EventIndex } from '../../events/model';
import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { eventNote } from '../../words/eventFacts';
import { Mixed } from '../parts/Mixed';

interface Props {
  readonly event: EventIndex;
  readonly details: EventDetails;
  readonly lang: Lang;
}

/** Conflicts and limits, as a line that is always in view; a contested event says so first. */
export function Notes({ event, details, lang }: Props) {
  const note = eventNote(event, details, lang);
  return (
    note && (
      <p className="notes" data-contested={note.contested} role="note">
        <strong>{note.lead}</strong>
        <span>{LANGUAGES[lang].gap}</span>
        <Mixed text={note.text} lang={lang} />
      </p>
    )
  );
}
