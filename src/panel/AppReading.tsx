import { useMemo, type ReactNode } from 'react';
import type { EventIndex } from '../events/model';
import type { App } from '../state/app';
import { formatUrl } from '../state/url';
import { coloursOf } from '../theme/colours';
import { ReadingContext, type Reading } from '../ui/reading';
import { useTheme } from '../ui/useTheme';
import { ViewLink } from '../ui/ViewLink';
import { visit } from './model/visit';
import { useLang } from './parts/hooks';

interface LinkProps {
  readonly app: App;
  readonly event: EventIndex;
  readonly children: ReactNode;
}

/** Opens an event's card and leaves the map on the day it shows. A link, so that it can be kept. */
function CardLink({ app, event, children }: LinkProps) {
  return (
    <ViewLink
      query={() => formatUrl({ ...app.store.getState(), event: event.id }, app.context, { always: ['time'] })}
      onOpen={() => app.actions.openEvent(event.id, { keepDay: true })}
      data-opens={event.id}
    >
      {children}
    </ViewLink>
  );
}

interface Props {
  readonly app: App;
  readonly children: ReactNode;
}

/** What stands in the page: names of events open their cards in place, names of places show them on the map. */
export function AppReading({ app, children }: Props) {
  const lang = useLang(app);
  const theme = useTheme(app);
  const reading = useMemo<Reading>(
    () => ({
      record: app.record,
      lang,
      colours: coloursOf(theme),
      newTabs: true,
      eventLink: (event, title) => (
        <CardLink app={app} event={event}>
          {title}
        </CardLink>
      ),
      placeLink: (adcode, name) => (
        <button type="button" className="text-link" data-place={adcode} onClick={() => visit(app, adcode)}>
          {name}
        </button>
      ),
    }),
    [app, lang, theme],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
