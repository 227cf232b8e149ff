import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { formatDay } from '../i18n/format';
import type { Lang } from '../i18n/text';
import type { App } from '../state/app';
import { parseDay, type Day } from '../time/day';
import { isWithin, type DayRange } from '../time/span';
import { messages } from './messages';
import { readTyped } from './readTyped';
import { useLang } from '../ui/useLang';

/** What is said of a day that was typed; it is gone once the day or the language is another. */
export interface Message {
  readonly text: string;
  readonly lang: Lang;
  /** Which end of a range the field is for that it was typed into; `from` where a single day is shown. */
  readonly edge: keyof DayRange;
  /** The day that this field shows. */
  readonly day: Day;
  /** Whether no day was shown for what was typed. */
  readonly isError: boolean;
}

/** Where a field says what is wrong with a day, and in which field something wrong was typed. */
export interface Said {
  readonly invalid: keyof DayRange | null;
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
  /** Given both ends of a range where they were typed into the one field. */
  readonly onRange: (from: Day, to: Day) => void;
  /** Called after Enter, unless what is typed cannot be read. */
  readonly onEnter?: () => void;
  readonly input?: RefObject<HTMLInputElement | null>;
}

/**
 * A day written out, to be typed in any usual form, or both ends of a range; and the device's own calendar behind a button,
 * which for the keyboard is Alt and the arrow down: Tab goes on to what is typed next.
 */
export function DayField(props: DayFieldProps) {
  const { app, label, day, edge = 'from', onDay, onRange, onEnter, input, onMessage } = props;
  const { bounds } = app.context;
  const lang = useLang(app);
  const [draft, setDraft] = useState<{ readonly text: string; readonly day: Day } | null>(null);
  const isInvalid = props.invalid === edge;
  const calendar = useRef<HTMLButtonElement>(null);
  const text = messages(lang);
  const written = formatDay(day, lang);
  const typed = draft?.day === day ? draft.text : null;

  const ends = ({ from, to }: DayRange) => [formatDay(from, lang), formatDay(to, lang)] as const;

  const show = (move: () => void) => {
    setDraft(null);
    onMessage(null);
    move();
  };
  const tell = (said: string, of: Day, isError = false) => onMessage({ text: said, edge, day: of, isError });
  /** Whether what is typed, if anything, could be shown. */
  const settle = (): boolean => {
    if (typed === null) return true;
    const read = readTyped(typed, { bounds, shown: day, edge });
    if (read === 'no-date') tell(text.notADay(written), day, true);
    else if (read === 'not-here') tell(text.badDay(...ends(bounds)), day, true);
    else if ('range' in read) {
      show(() => onRange(read.range.from, read.range.to));
      if (read.isCut) tell(text.readAs.cut(...ends(read.range)), read.range[edge]);
    } else {
      show(() => onDay(read.day));
      if (read.reading !== null) tell(text.readAs[read.reading](formatDay(read.day, lang)), read.day);
    }
    return typeof read !== 'string';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && settle()) onEnter?.();
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'ArrowDown' && event.altKey) calendar.current?.click();
  };
  return (
    <div className="day-field">
      <input
        ref={input}
        type="text"
        aria-label={label}
        aria-keyshortcuts="Alt+ArrowDown"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? written}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? props.messageId : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft({ text: event.currentTarget.value, day })}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <Calendar
        button={calendar}
        label={text.calendar}
        day={day}
        bounds={bounds}
        onDay={(next) => show(() => onDay(next))}
      />
    </div>
  );
}

interface CalendarProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly day: Day;
  readonly bounds: DayRange;
  readonly onDay: (day: Day) => void;
}

/** A button that opens the calendar of the device, where it has one that can be opened. */
function Calendar({ button, label, day, bounds, onDay }: CalendarProps) {
  const field = useRef<HTMLInputElement>(null);
  const [canOpen, setCanOpen] = useState('showPicker' in HTMLInputElement.prototype);
  if (!canOpen) return null;
  const openCalendar = () => {
    if (field.current === null) return;
    // Not before it is asked for: a field of dates takes time for each day that it is given.
    field.current.value = day;
    try {
      field.current.showPicker();
    } catch {
      // In a frame of another site browsers open none: the field takes every date all the same.
      setCanOpen(false);
    }
  };
  return (
    <span className="calendar">
      <button
        ref={button}
        type="button"
        className="time-button"
        tabIndex={-1}
        aria-label={label}
        title={label}
        onClick={openCalendar}
      >
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
        min={bounds.from}
        max={bounds.to}
        onChange={(event) => {
          const picked = parseDay(event.currentTarget.value);
          if (picked !== undefined && isWithin(picked, bounds)) onDay(picked);
        }}
      />
    </span>
  );
}
