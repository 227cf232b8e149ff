import type { EventId } from '../events/model';
import { EventLinks } from '../ui/EventLinks';
import { useReading } from '../ui/reading';
import { storyText } from './messages';

/** Which events of a story were corrected since it was written; nothing where none was. */
export function Corrected({ events }: { readonly events: readonly EventId[] }) {
  const { record, lang } = useReading();
  if (events.length === 0) return null;
  return (
    <div className="story-corrected">
      <p>{storyText(lang).corrected(events.length)}</p>
      <EventLinks events={events.flatMap((id) => record.event(id) ?? [])} />
    </div>
  );
}
