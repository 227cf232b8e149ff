import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { readersToday } from '../../time/instant';
import { eventCitation } from '../../words/citation';
import { shareText } from '../../words/shareText';

/** How to cite the event as it is seen here: its day, the data version, the view and the day of access. */
export function CiteEvent({ app, event }: { readonly app: App; readonly event: EventIndex }) {
  const state = useStore(app.store);
  const { context, released, record } = app;
  const parts = { state, context, site: app.asset(''), version: record.index.version, released };
  return (
    <details className="cite-event">
      <summary>{shareText(state.lang).cite.ofEvent}</summary>
      <p>{eventCitation(parts, event, readersToday())}</p>
    </details>
  );
}
