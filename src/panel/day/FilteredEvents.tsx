import type { App } from '../../state/app';
import { daysInView } from '../../state/eventsInView';
import { useReading } from '../../ui/reading';
import { Said } from '../../ui/Said';
import { latePart } from '../../ui/latePart';
import { useEventsInView } from '../../ui/useEventsInView';
import { useLang } from '../../ui/useLang';
import { dayPart, sentence } from '../../words/parts';
import { EventList } from '../event/EventList';
import { PinnedCard } from '../event/PinnedCard';
import { DoubtsAmong } from './DoubtsAmong';
import { panelText } from '../messages';
import { GateState } from '../parts/Gate';

const SHOWN = 40;

const SaveCsv = latePart(() => import('../../ui/SaveCsv').then((part) => part.SaveCsv));

/** The events that a range or a filter asks for, in order of time. */
export function FilteredEvents({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const text = panelText(lang);
  const { tableLink } = useReading();
  const inView = useEventsInView(app);
  const { state, events, isPending } = inView;
  const { from, to } = daysInView(state, app.context.bounds);
  return (
    <>
      <PinnedCard app={app} listed={events} />
      <section className="filtered-events">
        <h2>
          <Said parts={sentence(text.range, { from: dayPart(from, lang), to: dayPart(to, lang) })} />
          {!isPending && <span className="count">{text.eventCount(events.length)}</span>}
        </h2>
        {tableLink && (
          <div className="filtered-tools">
            {tableLink(text.asTable)}
            <SaveCsv app={app} inView={inView} />
          </div>
        )}
        {isPending ? (
          <GateState app={app} resource={app.details} />
        ) : (
          <EventList app={app} events={events} limit={SHOWN} effects />
        )}
      </section>
      <DoubtsAmong app={app} events={events} />
    </>
  );
}
