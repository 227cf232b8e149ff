import { Chips } from '../../filter/Chips';
import type { App } from '../../state/app';
import { eventsHere } from '../../state/eventsInView';
import { useEventsInView } from '../../ui/useEventsInView';
import { filterText } from '../../words/filterText';
import './filtered.css';

/** How many events the filter leaves of those in view, what it asks for, and how to take it away. The filter changes neither map nor headline. */
export function Filtered({ app }: { readonly app: App }) {
  const { state, events, isPending } = useEventsInView(app);
  return (
    <div className="filtered" role="group" aria-label={filterText(state.lang).filter}>
      <p role="status">
        {isPending ? '' : filterText(state.lang).match(events.length, eventsHere(app.record, state).length)}
      </p>
      <Chips app={app} />
    </div>
  );
}
