import type { App } from '../state/app';
import { useFilterState } from '../ui/useEventsInView';
import { filterParts, filterText } from '../words/filterText';
import './filter.css';

/** What the filter asks for, each part to be taken away, and all of it at once. */
export function Chips({ app }: { readonly app: App }) {
  const state = useFilterState(app);
  const text = filterText(state.lang);
  const parts = filterParts(app.record, state, state.lang);
  if (parts.length === 0) return null;
  return (
    <ul className="chips" aria-label={text.filter}>
      {parts.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={text.without(name)}
            onClick={() => app.actions.setFilter(without)}
          >
            <span>{name}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="text-link" onClick={() => app.actions.clearFilter()}>
          {text.clearAll}
        </button>
      </li>
    </ul>
  );
}
