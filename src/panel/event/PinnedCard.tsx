import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { EventItem } from './EventItem';
import { useLang } from '../../ui/useLang';

interface Props {
  readonly app: App;
  /** Events that the view below lists; one of these opens in its place there. */
  readonly listed: readonly EventIndex[];
}

/** The open event on top of a view that does not list it, as after a search or from a link. */
export function PinnedCard({ app, listed }: Props) {
  const id = useStore(app.store, (state) => state.event);
  const text = panelText(useLang(app));
  const event = id === null ? undefined : app.record.event(id);
  if (event === undefined || listed.some((other) => other.id === id)) return null;
  return (
    <section className="pinned" aria-label={text.openCard}>
      <EventItem app={app} event={event} />
    </section>
  );
}
