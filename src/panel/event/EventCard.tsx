import { useStore } from 'zustand';
import { lookupOf } from '../../events/details';
import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { ChartsBeside } from '../../ui/ChartsBeside';
import { EventFacts } from '../../ui/EventFacts';
import { CiteEvent } from './CiteEvent';
import { Mixed } from '../../ui/Mixed';
import { Notes } from '../../ui/Notes';
import { Quantities } from '../../ui/Quantities';
import { Relations } from '../../ui/Relations';
import { SourceList } from '../../ui/SourceList';
import { eventText } from '../../words/eventText';
import { sourceEntry } from '../../words/sources';
import { useLoaded } from '../../ui/useResource';
import { useLang } from '../../ui/useLang';
import { GateState } from '../parts/Gate';
import { useShown } from '../parts/hooks';
import { ReportLink } from '../parts/ReportLink';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** Everything on record about one event. The facts of the index stand while the long texts are missing. */
export function EventCard({ app, event }: Props) {
  const lang = useLang(app);
  const mode = useStore(app.store, (state) => state.dates);
  const record = useLoaded(app.details);
  const details = record && lookupOf(record).events.get(event.id);
  return (
    <div className="card">
      <GateState app={app} resource={app.details} />
      {details && (
        <>
          <p className="summary">
            <Mixed text={details.summary[lang]} />
          </p>
          <Notes event={event} details={details} />
        </>
      )}
      <EventFacts
        event={event}
        details={details ?? null}
        mode={mode}
        afterRecorded={<ShowDay app={app} event={event} />}
      />
      {record && details && <Quantities details={details} labels={record.quantityLabels} heading="h4" />}
      <ChartsBeside app={app} ids={[event.id]} />
      <Relations event={event} heading="h4" />
      {details && (
        <SourceList entries={details.sources.map((source) => sourceEntry(source, lang))} heading="h4" />
      )}
      <CiteEvent app={app} event={event} />
      <ReportLink app={app} event={event.id} />
    </div>
  );
}

/** Moves the map to the day of an event whose card stands open on another. */
function ShowDay({ app, event }: Props) {
  const lang = useLang(app);
  const { day } = useShown(app);
  if (event.date === day) return null;
  return (
    <button type="button" className="text-link show-day" onClick={() => app.actions.openEvent(event.id)}>
      {eventText(lang).card.showDay}
    </button>
  );
}
