import { useEffect } from 'react';
import type { Lang } from '../../i18n/text';
import type { Load } from '../../state/resource';
import { searchText } from './messages';
import type { SearchOption } from './options';

interface Props {
  readonly id: string;
  readonly lang: Lang;
  readonly shown: boolean;
  readonly query: string;
  readonly options: readonly SearchOption[];
  /** How many results there are, and how many of them are among the options. */
  readonly found: number;
  readonly listed: number;
  readonly active: number;
  readonly status: Load<unknown>['status'];
  readonly onChoose: (option: SearchOption) => void;
  readonly onRetry: () => void;
}

/** The list under the search field: results, or why there are none. */
export function Results(props: Props) {
  const { id, lang, shown, query, options, found, listed, active, status, onChoose, onRetry } = props;
  const text = searchText(lang);
  useEffect(() => {
    if (shown) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, shown]);

  const message = () => {
    if (status === 'error') return text.failed;
    if (status !== 'ready') return text.loading;
    if (found === 0) return text.nothing(query.trim());
    return listed < found ? text.shown(listed, found) : text.found(found);
  };
  return (
    // Pressing in the list must not take the keyboard out of the field: the list would close before the click.
    <div className="search-results" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
      <ul id={`${id}-list`} role="listbox" aria-label={text.results}>
        {shown &&
          options.map((option, at) => (
            <li
              key={option.key}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onClick={() => onChoose(option)}
            >
              <span className="search-text" lang={option.lang}>
                {option.text}
              </span>
              <span className="search-detail">
                {[option.kind, option.detail].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
      </ul>
      <p
        className={status === 'ready' && found > 0 && listed === found ? 'visually-hidden' : 'search-message'}
        role="status"
      >
        {shown && message()}
      </p>
      {shown && status === 'error' && (
        <button type="button" onClick={onRetry}>
          {text.retry}
        </button>
      )}
    </div>
  );
}
