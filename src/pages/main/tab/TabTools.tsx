import { useMemo } from 'react';
import { needsDetails } from '../../../events/filter';
import { eventsOfAllDays } from '../../../state/eventsInView';
import { SaveCsv } from '../../../ui/SaveCsv';
import { useLoaded } from '../../../ui/useResource';
import type { App } from '../../../state/app';
import type { InView } from '../../../ui/useEventsInView';
import { filterText, daysName } from '../../../words/filterText';
import { CopyLink } from '../CopyLink';

interface Props {
  readonly app: App;
  readonly inView: InView;
}

/** What can be done with the answer: take it along, or ask of the whole record. */
export function TabTools({ app, inView }: Props) {
  return (
    <div className="tab-tools">
      <OtherDays app={app} inView={inView} />
      <CopyLink app={app} className="tool" />
      <SaveCsv app={app} inView={inView} />
    </div>
  );
}

/** Says how many events that answer lie on other days than those in view, and shows them. */
function OtherDays({ app, inView: { state, events } }: Props) {
  const details = useLoaded(app.details, needsDetails(state));
  const ofAllDays = useMemo(() => eventsOfAllDays(app.record, state, details).length, [app, state, details]);
  if (ofAllDays === events.length) return null;
  const text = filterText(state.lang);
  const isEverything = ofAllDays === app.record.index.events.length;
  return (
    <>
      {!isEverything && (
        <span className="other-days">
          {text.outside(events.length, ofAllDays, daysName(app.record, state))}
        </span>
      )}
      <button type="button" className="text-link" onClick={() => app.actions.showAll()}>
        {isEverything ? text.wholeRecord(ofAllDays) : text.showAll(ofAllDays)}
      </button>
    </>
  );
}
