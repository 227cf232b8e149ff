import { useStore } from 'zustand';
import type { EventIndex } from '../../events/model';
import { displayName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import { EventList } from '../event/EventList';
import { panelText } from '../messages';
import type { RegionEvents } from '../model/regionEvents';
import { Folded } from '../parts/Folded';
import { useLang } from '../../ui/useLang';

const BEFORE_SHOWN = 6;
const ABOVE_SHOWN = 10;

interface Props {
  readonly app: App;
  readonly adcode: Adcode;
  readonly events: RegionEvents;
}

/** A place's own events before and after the day, and, apart from them, those of the areas above. */
export function RegionEventLists({ app, adcode, events: { onDay, before, later, above } }: Props) {
  const lang = useLang(app);
  const text = panelText(lang).region;
  const open = useStore(app.store, (state) => state.event);
  const name = displayName(app.record.gazetteer, adcode, lang);
  const holdsOpen = (events: readonly EventIndex[]) => events.some(({ id }) => id === open);
  return (
    <>
      <section>
        <h2>{onDay.length > 0 ? text.before(name) : text.own(name)}</h2>
        {before.length > 0 ? (
          <EventList app={app} events={before} limit={BEFORE_SHOWN} />
        ) : (
          <p className="empty">{onDay.length + later.length > 0 ? text.noneBefore : text.noneEver}</p>
        )}
      </section>
      {later.length > 0 && (
        <Folded title={text.later(later.length)} forceOpen={holdsOpen(later)}>
          <EventList app={app} events={later} />
        </Folded>
      )}
      {above.length > 0 && (
        <Folded title={text.above(above.length)} forceOpen={holdsOpen(above)}>
          <p className="lead">{text.aboveLead}</p>
          <EventList app={app} events={above} limit={ABOVE_SHOWN} />
        </Folded>
      )}
    </>
  );
}
