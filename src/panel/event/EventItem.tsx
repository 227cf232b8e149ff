import { memo, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { EventDate } from '../../ui/Dated';
import { EventLine } from '../../ui/EventLine';
import { useLang } from '../../ui/useLang';
import { eventName } from '../../words/parts';
import { HeadingButton } from '../parts/HeadingButton';
import { closeCard, openCard, openCards } from '../model/openCards';
import { EventCard } from './EventCard';
import { EventEffect } from './EventEffect';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
  readonly openAtFirst?: boolean;
  /** Whether it says what it changed on the map. */
  readonly effect?: boolean;
}

/** One event: a heading that says when, what and where, and its card once opened. */
export const EventItem = memo(function EventItem({ app, event, openAtFirst = false, effect = false }: Props) {
  const lang = useLang(app);
  const isOpen = useStore(openCards(app), (cards) => cards.has(event.id));
  const [closedByHand, setClosedByHand] = useState(false);
  const open = isOpen || (openAtFirst && !closedByHand);
  const id = useId();
  const toggle = () => {
    setClosedByHand(open);
    if (open) closeCard(app, event.id);
    else openCard(app, event.id);
  };
  return (
    <article className="event" data-event={event.id} data-open={open} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <HeadingButton className="event-title" open={open} controls={id} onToggle={toggle}>
          <span className="event-when">
            <EventDate event={event} />
          </span>
          <span className="event-name">{eventName(event, lang)}</span>
        </HeadingButton>
      </h3>
      <EventLine event={event} />
      {effect && <EventEffect app={app} event={event} />}
      <div id={id} hidden={!open}>
        {open && <EventCard app={app} event={event} />}
      </div>
    </article>
  );
});
