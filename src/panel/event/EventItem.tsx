import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { EventDate } from '../../ui/Dated';
import { EventLine } from '../../ui/EventLine';
import { eventName } from '../../words/parts';
import { useLang } from '../parts/hooks';
import { EventCard } from './EventCard';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
  readonly openAtFirst?: boolean;
}

/** One event: a heading that says when, what and where, and its card once opened. */
export function EventItem({ app, event, openAtFirst = false }: Props) {
  const lang = useLang(app);
  const openEvent = useStore(app.store, (state) => state.event);
  const [closedByHand, setClosedByHand] = useState(false);
  const open = openEvent === event.id || (openEvent === null && openAtFirst && !closedByHand);
  const id = useId();
  const toggle = () => {
    setClosedByHand(open);
    if (open) app.actions.openEvent(null);
    else app.actions.openEvent(event.id, { keepDay: true });
  };
  return (
    <article className="event" data-event={event.id} data-open={open} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <button
          type="button"
          className="event-title"
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span className="event-when">
            <EventDate event={event} />
          </span>
          <span className="event-name">{eventName(event, lang)}</span>
        </button>
      </h3>
      <EventLine event={event} />
      <div id={id} hidden={!open}>
        {open && <EventCard app={app} event={event} />}
      </div>
    </article>
  );
}
