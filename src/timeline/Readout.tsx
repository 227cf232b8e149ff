import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { messages } from './messages';
import { dayShown } from './shown';
import { titleOfDay } from './spoken';
import { deadlineMarks } from './ticks';

/** The day pointed at, or else the day shown, and what happened on it, in one line. */
export function Readout({ app, pointed }: { readonly app: App; readonly pointed: Day | null }) {
  const lang = useStore(app.store, (state) => state.lang);
  const dates = useStore(app.store, (state) => state.dates);
  const shown = useStore(app.store, (state) => dayShown(state, app.context.bounds));
  const day = pointed ?? shown;
  const text = messages(lang);
  const ending = deadlineMarks(app.record, { from: day, to: day })[0]?.events[0];
  const hasEvent = app.record.eventsOn(day, dates).length > 0;
  const title =
    !hasEvent && ending ? text.deadline(ending.title[lang]) : titleOfDay(app.record, day, dates, lang);
  return (
    <p className={pointed === null ? 'readout' : 'readout readout-pointed'} title={title}>
      <time dateTime={day}>{formatDay(day, lang)}</time>
      <span className="readout-title">{title}</span>
    </p>
  );
}
