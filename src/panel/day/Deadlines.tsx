import type { DeadlineState } from '../../events/status';
import type { App } from '../../state/app';
import type { Day } from '../../time/day';
import { panelText } from '../messages';
import { DayText } from '../parts/Dated';
import { EventLink } from '../parts/EventLink';
import { useLang } from '../parts/hooks';
import { PlaceLink } from '../parts/PlaceLink';
import { Folded } from '../parts/Folded';
import { vocabulary } from '../vocabulary';

interface Props {
  readonly app: App;
  readonly day: Day;
}

/** Deadlines to shut down or clean up: those that run through the day, and those that passed without a result on record. */
export function Deadlines({ app, day }: Props) {
  const text = panelText(useLang(app)).deadlines;
  const all = app.record.deadlinesOn(day);
  const pending = all.filter(({ state }) => state === 'pending');
  const passed = all.filter(({ state }) => state === 'passed').toReversed();
  return (
    <>
      <section>
        <h2>{text.pending}</h2>
        {pending.length > 0 ? (
          <DeadlineList app={app} deadlines={pending} />
        ) : (
          <p className="empty">{text.nonePending}</p>
        )}
      </section>
      {passed.length > 0 && (
        <Folded title={text.passed(passed.length)}>
          <p className="lead">{text.passedLead}</p>
          <DeadlineList app={app} deadlines={passed} />
        </Folded>
      )}
    </>
  );
}

interface ListProps {
  readonly app: App;
  readonly deadlines: readonly DeadlineState[];
}

/** Deadlines, each with its last day, place, what was to be done by then, and the act that set it. */
export function DeadlineList({ app, deadlines }: ListProps) {
  const lang = useLang(app);
  const text = panelText(lang);
  const words = vocabulary(lang);
  return (
    <ul className="deadlines">
      {deadlines.map(({ event: id, adcode, kind, deadlineOn, state }) => {
        const event = app.record.event(id);
        return (
          <li key={id + deadlineOn} data-state={state}>
            <strong>
              <DayText day={deadlineOn} lang={lang} />
            </strong>{' '}
            <PlaceLink app={app} adcode={adcode} /> <span className="within">{words.deadlineKind[kind]}</span>
            {event && (
              <span className="line">
                {text.setBy} <EventLink app={app} event={event} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
