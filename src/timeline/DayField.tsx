import { useState } from 'react';
import { useStore } from 'zustand';
import { formatDay } from '../i18n/format';
import type { App } from '../state/app';
import { parseDay } from '../time/day';
import { messages } from './messages';
import { dayShown } from './shown';

interface DayFieldProps {
  readonly app: App;
  readonly invalid: boolean;
  readonly messageId: string;
  /** Told what is wrong with the day typed, or null once it is right. */
  readonly onMessage: (message: string | null) => void;
}

/**
 * A day typed or picked. It is shown as soon as it is a day of the record; what is not one stays in the field, shows
 * nothing, and is told and taken back when the reader leaves the field or presses Enter.
 */
export function DayField({ app, invalid, messageId, onMessage }: DayFieldProps) {
  const { from, to } = app.context.bounds;
  const lang = useStore(app.store, (state) => state.lang);
  const day = useStore(app.store, (state) => dayShown(state, app.context.bounds));
  const [draft, setDraft] = useState<string | null>(null);
  const text = messages(lang);

  const onChange = (value: string) => {
    const typed = parseDay(value);
    const known = typed !== undefined && typed >= from && typed <= to;
    setDraft(known ? null : value);
    if (!known) return;
    onMessage(null);
    app.actions.setDay(typed);
  };
  const settle = (input: HTMLInputElement) => {
    if (draft === null && !input.validity.badInput) return;
    setDraft(null);
    // A half-typed date reads as empty; only writing the field anew clears what is seen of it.
    input.value = day;
    onMessage(text.badDay(formatDay(from, lang), formatDay(to, lang)));
  };
  return (
    <label className="day-field">
      <span className="day-field-name">{text.dateField}</span>
      <input
        type="date"
        min={from}
        max={to}
        value={draft ?? day}
        required
        aria-invalid={invalid}
        aria-describedby={invalid ? messageId : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
        onBlur={(event) => {
          settle(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle(event.currentTarget);
        }}
      />
    </label>
  );
}
