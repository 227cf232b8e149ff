import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { RecordSearch } from '../../events/model';
import type { App } from '../../state/app';
import { loadPart } from '../../state/load';
import type { Load } from '../../state/resource';
import { toldResource } from '../../state/resources';
import { dayOf } from '../../state/selectors';
import type { Day } from '../../time/day';
import { useLang } from '../parts/hooks';
import { daysNamed, stretchNamed } from './days';
import { go } from './go';
import { searchText } from './messages';
import {
  allOption,
  dayOption,
  eventOption,
  optionOf,
  stretchOption,
  textOption,
  type SearchOption,
} from './options';
import { rank } from './rank';
import { Results } from './Results';
import { useSlashKey } from './useSlashKey';
import './search.css';

const SHOWN = 12;

interface Props {
  readonly app: App;
  /** The `/` key; off where the page is framed by another. */
  readonly shortcut?: boolean;
}

/**
 * What is searched, fetched when a search begins, and what is known of it now. A search begins with its first letter at the
 * latest: a window without the focus gives its field none either.
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
  return { index, load };
}

/** What was chosen to be listed: events of an issuer in place of what the query finds, or all that it finds. */
type Listed = readonly string[] | 'all' | null;

interface Wish {
  readonly app: App;
  readonly load: Load<RecordSearch>;
  readonly query: string;
  readonly listed: Listed;
}

/** What is offered, how many results there are, and how many of them are offered. */
interface Offer {
  readonly options: readonly SearchOption[];
  readonly found: number;
  readonly listed: number;
}

/** What is offered for a query: days and months it names, results, and the events that say it. */
function useOffer({ app, load, query, listed }: Wish): Offer {
  const lang = useLang(app);
  return useMemo(() => {
    const { record, context } = app;
    if (listed && listed !== 'all') {
      const events = listed.flatMap((event) => record.event(event) ?? []);
      const options = events.toReversed().map((event) => eventOption(event, record, lang));
      return { options, found: options.length, listed: options.length };
    }
    const { time, dates } = app.store.getState();
    const happened = (day: Day) => record.eventsOn(day, dates).length > 0;
    const stretch = stretchNamed(query, context.bounds);
    const named = [
      ...(stretch ? [stretchOption(stretch, dates, record, lang)] : []),
      ...daysNamed(query, context.bounds, dayOf({ time }, context.bounds), happened).map((day) =>
        dayOption(day, dates, record, lang),
      ),
    ];
    if (load.status !== 'ready') return { options: named, found: named.length, listed: named.length };
    const results = rank(load.value, query).flatMap(({ document }) => optionOf(document, record, lang) ?? []);
    const shown = listed === 'all' ? results : results.slice(0, SHOWN);
    const more = shown.length < results.length ? [allOption(results.length, record, lang)] : [];
    return {
      options: [...named, ...shown, ...more, textOption(query, record, lang)],
      found: named.length + results.length,
      listed: named.length + shown.length,
    };
  }, [listed, load, query, app, lang]);
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
  const { index, load } = useIndex(app, query);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [listed, setListed] = useState<Listed>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useSlashKey(field, shortcut);

  const { options, ...counts } = useOffer({ app, load, query, listed });
  const shown = open && query.trim() !== '';

  const type = (value: string) => {
    setQuery(value);
    setListed(null);
    setActive(0);
    setOpen(true);
  };
  const choose = ({ target }: SearchOption) => {
    if (target.to === 'all') return setListed('all');
    setActive(0);
    if (target.to === 'events') return setListed(target.ids);
    setOpen(false);
    setListed(null);
    go(app, target);
  };
  const move = (step: number) => {
    setOpen(true);
    if (shown) setActive((active + step + options.length) % Math.max(1, options.length));
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
        options={options}
        {...counts}
        active={active}
        status={load.status}
        onChoose={choose}
        onRetry={() => void index.load()}
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
