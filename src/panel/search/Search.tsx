import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { App } from '../../state/app';
import { loadPart } from '../../state/load';
import type { Load } from '../../state/resource';
import { toldResource } from '../../state/resources';
import { useLoaded } from '../../ui/useResource';
import { useLang } from '../../ui/useLang';
import { go } from './go';
import { searchText } from './messages';
import type { SearchOption } from './options';
import { Results } from './Results';
import { useActive } from './useActive';
import { useOffer, type Listed } from './useOffer';
import { useSlashKey } from './useSlashKey';
import './search.css';

interface Props {
  readonly app: App;
  /** The `/` key; off where the page is framed by another. */
  readonly shortcut?: boolean;
}

/**
 * What is searched, fetched when a search begins, and what is known of it now. A search begins with its first letter at the
 * latest: a window without the focus gives its field none either. The long texts come with the first letter.
 */
function useIndex(app: App, query: string) {
  const index = useMemo(
    () => toldResource(app.notify, 'search', () => loadPart('search', app.record.index.version)),
    [app],
  );
  const load = useStore(index.store);
  useEffect(() => {
    if (query !== '' && load.status === 'idle') void index.load();
  }, [query, load, index]);
  const details = useLoaded(app.details, query !== '');
  const texts = useStore(app.details.store);
  const retry = () => {
    void index.load();
    void app.details.load();
  };
  return { index, load, details, texts: texts.status, retry };
}

type Status = Load<unknown>['status'];

/** How far a search has come: what was found in part is shown while the long texts are on their way. */
function statusOf(load: Status, texts: Status, found: number): Status {
  if (load !== 'ready') return load;
  return found > 0 && texts !== 'error' ? 'ready' : texts;
}

interface KeyActions {
  readonly move: (step: number) => void;
  /** Undefined where there is nothing to choose, or to leave: the key is then the browser's. */
  readonly choose: (() => void) | undefined;
  readonly leave: (() => void) | undefined;
}

/** What the keys of the field do. */
const keys =
  ({ move, choose, leave }: KeyActions) =>
  (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const action = step !== undefined ? () => move(step) : { Enter: choose, Escape: leave }[event.key];
    if (!action) return;
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    action();
  };

/** Finds events, places, companies, bodies, documents, statements of the article and days, and goes to what is chosen. */
export function Search({ app, shortcut = true }: Props) {
  const lang = useLang(app);
  const text = searchText(lang);
  const [query, setQuery] = useState('');
  const { index, load, details, texts, retry } = useIndex(app, query);
  const [open, setOpen] = useState(false);
  const [listed, setListed] = useState<Listed>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useSlashKey(field, shortcut);

  const offer = useOffer({ app, load, details, query, listed });
  const { options, found } = offer;
  const { active, moveTo, reset } = useActive(options);
  const shown = open && query.trim() !== '';

  const type = (value: string) => {
    setQuery(value);
    setListed(null);
    reset();
    setOpen(true);
  };
  const choose = ({ target }: SearchOption) => {
    if (target.to === 'all') return setListed('all');
    reset();
    if (target.to === 'events') return setListed(target.ids);
    setOpen(false);
    setListed(null);
    go(app, target);
  };
  const move = (step: number) => {
    setOpen(true);
    if (shown) moveTo((active + step + options.length) % Math.max(1, options.length));
  };
  const leave = () => {
    if (listed) setListed(null);
    else if (shown) setOpen(false);
    else setQuery('');
  };
  const option = shown ? options[active] : undefined;

  return (
    <div className="search" role="search" onBlur={() => setOpen(false)}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={text.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={option && `${id}-${active}`}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={text.placeholder}
        title={shortcut ? text.shortcut : undefined}
        value={query}
        onFocus={() => void index.load()}
        onChange={(event) => type(event.target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={keys({
          move,
          choose: option && (() => choose(option)),
          leave: shown || query !== '' ? leave : undefined,
        })}
      />
      <CloseButton field={field} label={text.close} onClose={() => type('')} />
      <Results
        id={id}
        lang={lang}
        shown={shown}
        query={query}
        {...offer}
        active={active}
        status={statusOf(load.status, texts, found)}
        onChoose={choose}
        onRetry={retry}
      />
    </div>
  );
}

interface CloseProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onClose: () => void;
}

/** Closes the search where its open field covers the tools; Escape does the same for the keyboard. */
function CloseButton({ field, label, onClose }: CloseProps) {
  return (
    <button
      type="button"
      className="search-close"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onClose();
        field.current?.blur();
      }}
    >
      ×
    </button>
  );
}
