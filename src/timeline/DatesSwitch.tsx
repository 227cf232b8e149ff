import { useId } from 'react';
import { useStore } from 'zustand';
import { DATE_MODES } from '../events/vocabulary';
import { vocabulary } from '../words/vocabulary';
import type { App } from '../state/app';
import { messages } from './messages';
import { useLang } from '../ui/useLang';

/** Which of an act's three dates drives colours and ticks, each explained in a line. */
export function DatesSwitch({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const mode = useStore(app.store, (state) => state.dates);
  const { dateMode, dateModeMeaning } = vocabulary(lang);
  const group = useId();
  return (
    <fieldset className="dates-switch">
      <legend>{messages(lang).dates}</legend>
      {DATE_MODES.map((option) => (
        <label key={option} className="dates-option">
          <input
            type="radio"
            name={group}
            aria-describedby={`${group}-${option}`}
            checked={mode === option}
            onChange={() => {
              app.actions.setDates(option);
            }}
          />
          <span className="dates-name">{dateMode[option]}</span>
          <span className="dates-meaning" id={`${group}-${option}`}>
            {dateModeMeaning[option]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
