import { memo, useMemo } from 'react';
import type { EventIndex } from '../../events/model';
import { headlineOn } from '../../events/headline';
import { NATION } from '../../regions/region';
import type { App } from '../../state/app';
import { panelText } from '../messages';
import { EventList } from '../event/EventList';
import { PinnedCard } from '../event/PinnedCard';
import { Said } from '../../ui/Said';
import { dayPart, eventPart, sentence } from '../../words/parts';
import type { Day } from '../../time/day';
import type { Shown } from '../parts/hooks';
import { DeadlinesAhead, DeadlinesPassed } from './Deadlines';
import { DoubtsAmong } from './DoubtsAmong';
import { useLang } from '../../ui/useLang';

const NATIONAL_SHOWN = 4;

interface Props {
  readonly app: App;
  readonly shown: Shown;
}

/** The events of the day, weightiest first. */
function eventsShown(app: App, { day, mode }: Shown): readonly EventIndex[] {
  const headline = headlineOn(app.record, day, mode);
  return headline.event === null ? headline.others : [headline.event, ...headline.others];
}

/** The whole country on a day: what happened and what it changed, what is due, then doubts and what came before. */
export function DayView({ app, shown }: Props) {
  const lang = useLang(app);
  const text = panelText(lang);
  const { day } = shown;
  const events = useMemo(() => eventsShown(app, shown), [app, shown]);
  // What has taken place is the same on all days of a period: no list of it is drawn anew for each.
  const since = app.record.periodOf(day, shown.mode);
  const past = useMemo(
    () =>
      app.record
        .eventsOf(NATION)
        .filter((event) => event.date <= since)
        .toReversed(),
    [app, since],
  );
  const national = useMemo(
    () => (events.length === 0 ? past : past.filter((event) => !events.includes(event))),
    [past, events],
  );

  return (
    <>
      <PinnedCard app={app} listed={[...events, ...national]} />
      <section>
        <h2>
          <Said parts={sentence(text.day, { day: dayPart(day, lang) })} />
        </h2>
        {events.length > 0 ? (
          <EventList app={app} events={events} effects />
        ) : (
          <QuietDay app={app} day={since} mode={shown.mode} />
        )}
      </section>
      <DeadlinesAhead app={app} day={day} listed={events} />
      <DoubtsAmong app={app} events={events} />
      <DeadlinesPassed app={app} day={since} />
      <section>
        <h2>{text.national.title}</h2>
        <p className="lead">{text.national.lead}</p>
        {national.length > 0 ? (
          <EventList app={app} events={national} limit={NATIONAL_SHOWN} />
        ) : (
          <p className="empty">{text.national.empty}</p>
        )}
      </section>
    </>
  );
}

interface QuietProps extends Pick<Props, 'app'>, Pick<Shown, 'mode'> {
  /** Any day of the period. */
  readonly day: Day;
}

/** A day without events says so and names the last act before it and the next after. */
const QuietDay = memo(function QuietDay({ app, day, mode }: QuietProps) {
  const lang = useLang(app);
  const text = panelText(lang);
  const { last } = headlineOn(app.record, day, mode) as { last: EventIndex | null };
  const nextDay = app.record.actDays(mode).find((other) => other > day);
  const next = nextDay && headlineOn(app.record, nextDay, mode).event;
  const act = (text: string, event: EventIndex) =>
    sentence(text, { day: dayPart(event.date, lang), event: eventPart(event, lang) });
  return (
    <div className="empty">
      <p>{text.quiet.nothing}</p>
      <ul>
        {last && (
          <li>
            <Said parts={act(text.quiet.last, last)} />
          </li>
        )}
        {next && (
          <li>
            <Said parts={act(text.quiet.next, next)} />
          </li>
        )}
      </ul>
    </div>
  );
});
