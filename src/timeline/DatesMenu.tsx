import { useId } from 'react';
import { useStore } from 'zustand';
import { vocabulary } from '../words/vocabulary';
import type { App } from '../state/app';
import { DatesSwitch } from './DatesSwitch';
import { messages } from './messages';
import { useLang } from '../ui/useLang';
import './dates.css';

/** A button that says which date drives the colours and opens the choice. */
export function DatesMenu({ app }: { readonly app: App }) {
  const lang = useLang(app);
  const mode = useStore(app.store, (state) => state.dates);
  const text = messages(lang);
  const id = useId();
  return (
    <div className="dates-menu">
      <button
        type="button"
        className={mode === 'recorded' ? 'dates-button' : 'dates-button dates-button-set'}
        popoverTarget={id}
      >
        <span>{text.dates}</span>
        <span className="dates-value">{vocabulary(lang).dateMode[mode]}</span>
      </button>
      <div id={id} popover="auto" className="dates-popover">
        <DatesSwitch app={app} />
        <p className="dates-note">{text.datesNote}</p>
        <button type="button" className="tool dates-close" popoverTarget={id} popoverTargetAction="hide">
          {text.close}
        </button>
      </div>
    </div>
  );
}
