import { useStore } from 'zustand';
import { AppReading } from '../../panel/AppReading';
import { FilteredEvents } from '../../panel/day/FilteredEvents';
import { PinnedCard } from '../../panel/event/PinnedCard';
import { useShown } from '../../panel/parts/hooks';
import { RegionView } from '../../panel/region/RegionView';
import type { App } from '../../state/app';
import { selectsEvents } from '../../state/eventsInView';
import { placeShown } from '../../state/selectors';
import { StoryView } from '../../story/StoryView';
import { embedText } from './messages';
import { useLang } from '../../ui/useLang';
import '../../panel/panel.css';

/** The story and, of what its words lead to, the event with its documents: what its step selects, the step says itself. */
function Told({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const event = useStore(app.store, (state) => state.event);
  return (
    <AppReading app={app}>
      <StoryView app={app} isFramed />
      {event !== null && (
        <section className="panel" aria-label={embedText(lang).details}>
          <PinnedCard app={app} listed={[]} />
        </section>
      )}
    </AppReading>
  );
}

/** The story that is told, or what is selected or asked for: the place with its acts, the event with its documents, or events. Nothing while nothing is. */
export function Details({ app }: { readonly app: App }) {
  const shown = useShown(app);
  const lang = useLang(app);
  const place = useStore(app.store, (state) => (state.tab === 'map' ? placeShown(state) : null));
  const event = useStore(app.store, (state) => state.event);
  // Other tabs than the map list the events themselves.
  const isSelective = useStore(app.store, (state) => state.tab === 'map' && selectsEvents(state));
  const isTold = useStore(app.store, (state) => state.story !== null);
  if (isTold) return <Told app={app} />;
  if (place === null && event === null && !isSelective) return null;
  return (
    <AppReading app={app}>
      <section className="panel" aria-label={embedText(lang).details}>
        {place !== null && (
          <RegionView key={place} app={app} adcode={place} shown={shown} isSelective={isSelective} />
        )}
        {place === null &&
          (isSelective ? <FilteredEvents app={app} /> : <PinnedCard app={app} listed={[]} />)}
      </section>
    </AppReading>
  );
}
