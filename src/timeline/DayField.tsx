import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { App } from '../state/app';
import { parseDay, type Day } from '../time/day';
import type { DayRange } from '../time/span';
import type { Message } from './message';
import { messages } from './messages';
import { typedDay } from './typedDay';

/** Where a field says what is wrong with a day, and whether something is. */
export interface Said {
  readonly invalid: boolean;
  readonly messageId: string;
  /** Told what is wrong with the day typed or how it was read, or null once there is nothing to say. */
  readonly onMessage: (message: Omit<Message, 'lang'> | null) => void;
}

interface DayFieldProps extends Said {
  readonly app: App;
  readonly label: string;
  readonly day: Day;
  /** The end of a range that it sets: a month typed alone is its last day for `to`, else its first. */
  readonly edge?: keyof DayRange;
  readonly onDay: (day: Day) => void;
}

/** A day written out, to be typed in any usual form; and the device's own calendar behind a button. */
export function DayField(props: DayFieldProps) {
  const { app, label, day, edge = 'from', onDay, invalid, messageId, onMessage } = props;
  const { from, to } = app.context.bounds;
  const lang = useStore(app.store, (state) => state.lang);
  const [draft, setDraft] = useState<{ readonly text: string; readonly day: Day } | null>(null);
  const text = messages(lang);
  const written = formatDay(day, lang);
  const typed = draft?.day === day ? draft.text : null;

  const show = (next: Day) => {
    setDraft(null);
    onMessage(null);
    onDay(next);
  };
  const settle = () => {
    if (typed === null) return;
    const read = typedDay(typed, { range: app.context.bounds, shown: day, edge });
    if (read === 'no-date') return onMessage({ text: text.notADay(written), day, isError: true });
    if (read === 'not-here')
      return onMessage({
        text: text.badDay(formatDay(from, lang), formatDay(to, lang)),
        day,
        isError: true,
      });
    show(read.day);
    if (read.reading !== null)
      onMessage({
        text: text.readAs[read.reading](formatDay(read.day, lang)),
        day: read.day,
        isError: false,
      });
  };
  return (
    <div className="day-field">
      <input
        type="text"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? written}
        aria-invalid={invalid}
        aria-describedby={invalid ? messageId : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft({ text: event.currentTarget.value, day })}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <Calendar label={text.calendar} day={day} from={from} to={to} onDay={show} />
    </div>
  );
}

interface CalendarProps {
  readonly label: string;
  readonly day: Day;
  readonly from: Day;
  readonly to: Day;
  readonly onDay: (day: Day) => void;
}

/** A button that opens the calendar of the device, where it has one that can be opened. */
function Calendar({ label, day, from, to, onDay }: CalendarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [canOpen, setCanOpen] = useState('showPicker' in HTMLInputElement.prototype);
  if (!canOpen) return null;
  const openCalendar = () => {
    try {
      field.current?.showPicker();
    } catch {
      // In a frame of another site browsers open none: the field takes every date all the same.
      setCanOpen(false);
    }
  };
  return (
    <span className="calendar">
      <button type="button" className="time-button" aria-label={label} title={label} onClick={openCalendar}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.5v3M10.5 1.5v3" fill="none" stroke="currentColor" />
        </svg>
      </button>
      {/* Holds the place at which the calendar opens; what is typed goes into the field beside it. */}
      <input
        ref={field}
        type="date"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        min={from}
        max={to}
        value={day}
        onChange={(event) => {
          const picked = parseDay(event.currentTarget.value);
          if (picked !== undefined && picked >= from && picked <= to) onDay(picked);
        }}
      />
    </span>
  );
}
