import { memo, useState } from 'react';
import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { openCards } from '../model/openCards';
import { EventItem } from './EventItem';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  readonly events: readonly EventIndex[];
  /** How many are shown before the reader asks for all. */
  readonly limit?: number;
  /** The event whose card stands open until the reader opens or closes one. */
  readonly openAtFirst?: string | null;
  /** Whether each says what it changed on the map. */
  readonly effects?: boolean;
}

/** Events as cards that open in place; the open one is always among those shown. */
export const EventList = memo(function EventList(props: Props) {
  const { app, events, limit = Infinity, openAtFirst = null, effects = false } = props;
  const [all, setAll] = useState(false);
  const open = useStore(openCards(app));
  const text = panelText(useLang(app));
  const holdsOpen = events.slice(limit).some(({ id }) => open.has(id));
  const shown = all || holdsOpen ? events : events.slice(0, limit);
  return (
    <>
      <ol className="event-list">
        {shown.map((event) => (
          <li key={event.id}>
            <EventItem app={app} event={event} openAtFirst={event.id === openAtFirst} effect={effects} />
          </li>
        ))}
      </ol>
      {shown.length < events.length && (
        <button type="button" className="tool more" onClick={() => setAll(true)}>
          {text.showAll(events.length)}
        </button>
      )}
    </>
  );
});
