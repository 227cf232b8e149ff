import type { EventIndex } from '../../events/model';
import type { App } from '../../state/app';
import { lookupOf } from '../../events/details';
import { GateState, useResource } from '../parts/Gate';
import { useLang } from '../parts/hooks';
import { ReportLink } from '../parts/ReportLink';
import { CardFacts } from './CardFacts';
import { Notes } from './Notes';
import { Quantities } from './Quantities';
import { Relations } from './Relations';
import { SourceList } from './SourceList';
import { Mixed } from '../parts/Mixed';

interface Props {
  readonly app: App;
  readonly event: EventIndex;
}

/** Everything on record about one event. The facts of the index stand while the long texts are missing. */
export function EventCard({ app, event }: Props) {
  const lang = useLang(app);
  const load = useResource(app.details);
  const record = load.status === 'ready' ? load.value : null;
  const details = record && lookupOf(record).events.get(event.id);
  const contested = event.confidence === 'contested';
  const notes = details && <Notes event={event} details={details} lang={lang} />;
  return (
    <div className="card">
      <GateState app={app} resource={app.details} />
      {details && (
        <p className="summary">
          <Mixed text={details.summary[lang]} lang={lang} />
        </p>
      )}
      {contested && notes}
      <CardFacts app={app} event={event} details={details ?? null} />
      {record && details && <Quantities details={details} labels={record.quantityLabels} lang={lang} />}
      {!contested && notes}
      <Relations app={app} event={event} />
      {details && <SourceList sources={details.sources} lang={lang} />}
      <ReportLink app={app} event={event.id} />
    </div>
  );
}
