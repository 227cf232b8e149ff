import { useStore } from 'zustand';
import type { App } from '../state/app';
import { COMPARES } from '../state/state';
import { messages } from './messages';
import { useLang } from '../ui/useLang';

/** How the ends of a range are compared: pressed again, its events are listed alone. */
export function CompareSwitch({ app }: { readonly app: App }) {
  const text = messages(useLang(app)).compare;
  const compare = useStore(app.store, (state) => state.compare);
  return (
    <div className="compare-switch" role="group" aria-label={text.name}>
      {COMPARES.map((option) => (
        <button
          key={option}
          type="button"
          className="time-button compare-option"
          aria-pressed={compare === option}
          onClick={() => app.actions.setCompare(compare === option ? null : option)}
        >
          {text[option]}
        </button>
      ))}
    </div>
  );
}
