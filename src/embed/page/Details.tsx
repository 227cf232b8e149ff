import { useStore } from 'zustand';
import { AppReading } from '../../panel/AppReading';
import { PinnedCard } from '../../panel/event/PinnedCard';
import { placeShown } from '../../panel/model/visit';
import { useShown } from '../../panel/parts/hooks';
import { RegionView } from '../../panel/region/RegionView';
import type { App } from '../../state/app';
import { embedText } from './messages';
import '../../panel/panel.css';

/** What is selected: the place with its acts, or the event with its documents. Nothing while nothing is. */
export function Details({ app }: { readonly app: App }) {
  const shown = useShown(app);
  const lang = useStore(app.store, (state) => state.lang);
  const place = useStore(app.store, (state) => placeShown(state.select, state.region));
  const event = useStore(app.store, (state) => state.event);
  if (place === null && event === null) return null;
  return (
    <AppReading app={app}>
      <section className="panel" aria-label={embedText(lang).details}>
        {place === null ? (
          <PinnedCard app={app} listed={[]} />
        ) : (
          <RegionView key={place} app={app} adcode={place} shown={shown} />
        )}
      </section>
    </AppReading>
  );
}
