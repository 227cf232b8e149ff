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
  return note && <NoteLine {...note} />;
}

interface LineProps {
  /** What kind of note it is. */
  readonly lead: string;
  readonly text: string;
  readonly contested?: boolean;
}

/** A note of the record's keepers. */
export function NoteLine({ lead, text, contested }: LineProps) {
  return (
    <p className="notes" data-contested={contested} role="note">
      <strong>{lead}</strong>
      <span>{LANGUAGES[useReading().lang].gap}</span>
      <Mixed text={text} />
    </p>
  );
}
