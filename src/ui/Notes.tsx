import type { EventDetails, EventIndex } from '../events/model';
import { LANGUAGES } from '../i18n/language';
import { eventNote } from '../words/eventFacts';
import { Mixed } from './Mixed';
import { useReading } from './reading';

interface Props {
  readonly event: EventIndex;
  readonly details: EventDetails | undefined;
}

/** Conflicts and limits of an event, as a line that is always in view; a contested one says so first. */
export function Notes({ event, details }: Props) {
  const { lang } = useReading();
  const note = eventNote(event, details, lang);
  return (
    note && (
      <p className="notes" data-contested={note.contested} role="note">
        <strong>{note.lead}</strong>
        <span>{LANGUAGES[lang].gap}</span>
        <Mixed text={note.text} />
      </p>
    )
  );
}
