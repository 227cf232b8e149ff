import { useMemo, type ReactNode } from 'react';
import type { EventIndex } from '../events/model';
import type { App } from '../state/app';
import { formatUrl } from '../state/url';
import { coloursOf } from '../theme/colours';
import { ReadingContext, type Reading } from '../ui/reading';
import { useTheme } from '../ui/useTheme';
import { ViewLink } from '../ui/ViewLink';
import { useLang } from '../ui/useLang';
import { visit } from './model/visit';

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

/** Opens the table of the events in view. */
function TableLink({ app, children }: Pick<LinkProps, 'app' | 'children'>) {
  return (
    <ViewLink
      className="table-link"
      query={() => formatUrl({ ...app.store.getState(), tab: 'table' }, app.context, { always: ['time'] })}
      onOpen={() => app.actions.setTab('table')}
    >
      {children}
    </ViewLink>
  );
}

interface Props {
  readonly app: App;
  /** Whether the page has the record as a table beside it. */
  readonly hasTable?: boolean;
  readonly children: ReactNode;
}

/** What stands in the page: names of events open their cards in place, names of places show them on the map. */
export function AppReading({ app, hasTable = false, children }: Props) {
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
      ...(hasTable && { tableLink: (text: string) => <TableLink app={app}>{text}</TableLink> }),
      placeLink: (adcode, name) => (
        <button type="button" className="text-link" data-place={adcode} onClick={() => visit(app, adcode)}>
          {name}
        </button>
      ),
    }),
    [app, lang, theme, hasTable],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}
