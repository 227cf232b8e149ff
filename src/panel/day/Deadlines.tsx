import { memo } from 'react';
import { LANGUAGES } from '../../i18n/language';
import type { EventIndex } from '../../events/model';
import type { DeadlineState } from '../../events/status';
import type { App } from '../../state/app';
import type { Day } from '../../time/day';
import { panelText } from '../messages';
import { DayText, EventDate } from '../../ui/Dated';
import { EventLink } from '../../ui/EventLink';
import { PlaceLink } from '../../ui/PlaceLink';
import { useLang } from '../../ui/useLang';
import { Folded } from '../parts/Folded';
import { vocabulary } from '../../words/vocabulary';

interface Props {
  readonly app: App;
  readonly day: Day;
}

interface AheadProps extends Props {
  /** Events of the day that stand above; a deadline that is one of them is not said again. */
  readonly listed: readonly EventIndex[];
}

/** Deadlines to shut down or clean up: those whose last day it is, and those that run on. */
export function DeadlinesAhead({ app, day, listed }: AheadProps) {
  const text = panelText(useLang(app)).deadlines;
  const pending = app.record
    .deadlinesOn(day)
    .filter(({ state, event }) => state === 'pending' && !listed.some(({ id }) => id === event));
  const today = pending.filter(({ deadlineOn }) => deadlineOn === day);
  const ahead = pending.filter(({ deadlineOn }) => deadlineOn > day);
  return (
    <>
      {today.length > 0 && (
        <section>
          <h2>{text.today}</h2>
          <DeadlineList app={app} deadlines={today} />
        </section>
      )}
      <section>
        <h2>{text.pending}</h2>
        {ahead.length > 0 ? (
          <DeadlineList app={app} deadlines={ahead} />
        ) : (
          <p className="empty">{text.nonePending}</p>
        )}
      </section>
    </>
  );
}

/** Deadlines that passed before the day without a result on record, the last first. */
export const DeadlinesPassed = memo(function DeadlinesPassed({ app, day }: Props) {
  const text = panelText(useLang(app)).deadlines;
  const passed = app.record
    .deadlinesOn(day)
    .filter(({ state }) => state === 'passed')
    .toReversed();
  if (passed.length === 0) return null;
  return (
    <Folded title={text.passed(passed.length)}>
      <p className="lead">{text.passedLead}</p>
      <DeadlineList app={app} deadlines={passed} />
    </Folded>
  );
});

interface ListProps {
  readonly app: App;
  readonly deadlines: readonly DeadlineState[];
}

/** Deadlines by their last day: the place, what was to be done by then, and the act that set it. */
export function DeadlineList({ app, deadlines }: ListProps) {
  const lang = useLang(app);
  const words = vocabulary(lang);
  const { semicolon } = LANGUAGES[lang];
  const days = [...new Set(deadlines.map(({ deadlineOn }) => deadlineOn))];
  return days.map((day) => (
    <div key={day} className="deadline-day">
      <h3>
        <DayText day={day} />
      </h3>
      <ul className="deadlines">
        {deadlines
          .filter(({ deadlineOn }) => deadlineOn === day)
          .map(({ event: id, adcode, kind, state }) => {
            const event = app.record.event(id);
            return (
              <li key={id} data-state={state}>
                <PlaceLink adcode={adcode} />
                <span> </span>
                <span className="within">
                  {words.deadlineKind[kind] +
                    (state === 'passed' ? semicolon + words.deadlineState.passed : '')}
                </span>
                {event && (
                  <span className="line">
                    <EventLink event={event} />
                    {/* An act's title may name an hour of its own day: that day stands beside it. */}
                    <span className="within">
                      <span>{' · '}</span>
                      <EventDate event={event} />
                    </span>
                  </span>
                )}
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
