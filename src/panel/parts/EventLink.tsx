import type { MouseEvent } from 'react';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { formatUrl } from '../../state/url';
import { eventName } from '../../words/parts';
import { useLang } from './hooks';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** An event named by its title; opens its card and leaves the map on the day it shows. A link, so that it can be kept. */
export function EventLink({ app, event }: Props) {
  const lang = useLang(app);
  const query = formatUrl({ ...app.store.getState(), event: event.id }, app.context, { always: ['time'] });
  const open = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    app.actions.openEvent(event.id, { keepDay: true });
  };
  return (
    <a href={`?${query}`} data-opens={event.id} onClick={open}>
      {eventName(event, lang)}
    </a>
  );
}
