import type { EventIndex } from '../../events/model';
import { capitalise } from '../../i18n/format';
import type { App } from '../../state/app';
import { useLang } from './hooks';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** An event named by its title; opens its card and leaves the map on the day it shows. */
export function EventLink({ app, event }: Props) {
  const lang = useLang(app);
  return (
    <button
      type="button"
      className="text-link"
      data-opens={event.id}
      onClick={() => app.actions.openEvent(event.id, { keepDay: true })}
    >
      {capitalise(event.title[lang])}
    </button>
  );
}
