import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { App } from '../state/app';
import type { Day } from '../time/day';
import { messages } from './messages';
import { dayOf } from '../state/selectors';
import type { DayScale } from './scale';
import { titleOfDay } from './spoken';
import type { DeadlineMark } from './ticks';
import { useLang } from '../ui/useLang';

interface Props {
  readonly app: App;
  readonly scale: DayScale;
  /** Those of the days on the slider. */
  readonly deadlines: readonly DeadlineMark[];
  readonly pointed: Day | null;
}

/** The day pointed at, or else the day shown, and what happened on it: over its mark, while it is pointed at or the slider has the keyboard. */
export function Readout({ app, scale, deadlines, pointed }: Props) {
  const lang = useLang(app);
  const dates = useStore(app.store, (state) => state.dates);
  const shown = useStore(app.store, (state) => dayOf(state, app.context.bounds));
  const day = pointed ?? shown;
  const text = messages(lang);
  const ending = deadlines.find((mark) => mark.day === day)?.events[0];
  const hasEvent = app.record.eventsOn(day, dates).length > 0;
  const title =
    !hasEvent && ending ? text.deadline(ending.title[lang]) : titleOfDay(app.record, day, dates, lang);
  const x = scale.x(day);
  const edge = Math.min(x, scale.width - x);
  return (
    <p
      className={pointed === null ? 'readout' : 'readout readout-pointed'}
      style={{ [scale.x(day) < scale.width / 2 ? 'left' : 'right']: edge }}
      aria-hidden="true"
    >
      <time dateTime={day}>{formatDay(day, lang)}</time>
      <span className="readout-title">{title}</span>
    </p>
  );
}
