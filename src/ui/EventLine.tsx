import type { EventIndex } from '../events/model';
import { eventLine } from '../words/eventFacts';
import { Line } from './Line';
import { useReading } from './reading';

/** Where, with what force, and how sure: one line under an event's title. */
export function EventLine({ event }: { readonly event: EventIndex }) {
  const { record, lang } = useReading();
  const { place, force, doubt } = eventLine(event, { record, lang });
  const doubtWord = doubt && (
    <span className="doubt-word" data-confidence={doubt.confidence} title={doubt.meaning}>
      {doubt.text}
    </span>
  );
  return <Line className="event-line" pieces={[<span>{place}</span>, <span>{force}</span>, doubtWord]} />;
}
