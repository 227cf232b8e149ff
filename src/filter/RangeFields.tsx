import { useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { daysInView } from '../state/eventsInView';
import { parseDay, type Day } from '../time/day';
import { askText } from '../words/asked';

/** The stretch of days in view as two dates, and the way back to a single day. */
export function RangeFields({ app }: { readonly app: App }) {
  const { actions, context } = app;
  const lang = useStore(app.store, (state) => state.lang);
  const time = useStore(app.store, (state) => state.time);
  const span = useStore(app.store, (state) => state.span);
  const text = askText(lang);
  const { from, to } = daysInView({ time, span }, context.bounds);
  return (
    <div className="range-fields">
      <DateField label={text.from} day={from} app={app} onDay={(day) => actions.setRange(day, to)} />
      <DateField label={text.to} day={to} app={app} onDay={(day) => actions.setRange(from, day)} />
      {time.from !== null && (
        <button type="button" className="text-link" onClick={() => actions.setFrom(null)}>
          {text.oneDay}
        </button>
      )}
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly day: Day;
  readonly app: App;
  readonly onDay: (day: Day) => void;
}

/** A date; while it is typed the field may hold what is none yet. */
function DateField({ label, day, app, onDay }: DateProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const { from, to } = app.context.bounds;
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        min={from}
        max={to}
        value={draft ?? day}
        onChange={({ target: { value } }) => {
          const next = parseDay(value);
          const isInside = next !== undefined && next >= from && next <= to;
          setDraft(isInside ? null : value);
          if (isInside) onDay(next);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
