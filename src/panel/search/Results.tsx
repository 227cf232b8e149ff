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
  readonly active: number;
  readonly status: Load<unknown>['status'];
  readonly onChoose: (option: SearchOption) => void;
  readonly onRetry: () => void;
}

/** The list under the search field: results, or why there are none. */
export function Results({ id, lang, shown, query, options, active, status, onChoose, onRetry }: Props) {
  const text = searchText(lang);
  useEffect(() => {
    if (shown) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, shown]);

  const message = () => {
    if (status === 'error') return text.failed;
    if (status !== 'ready') return text.loading;
    return options.length === 0 ? text.nothing(query.trim()) : text.found(options.length);
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
              <span className="search-detail">{`${option.kind} · ${option.detail}`}</span>
            </li>
          ))}
      </ul>
      <p
        className={status === 'ready' && options.length > 0 ? 'visually-hidden' : 'search-message'}
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
