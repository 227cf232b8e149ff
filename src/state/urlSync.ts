import { pageAddress, type Address } from './address';
import type { App } from './app';
import { STATE_NAMES } from './parameterNames';
import { PARAMETERS } from './parameters';
import type { AppState } from './state';
import { DEFAULT_STATE, formatUrl, parseUrl } from './url';

const SETTLE_MS = 250;

type Synced = Pick<App, 'store' | 'context'>;

export interface SyncOptions {
  /** Flags and parameters that are not ours, kept at the end of the address. */
  readonly passThrough: readonly (readonly [string, string])[];
  /** What an address without parameters opens with for this reader. */
  readonly defaults: AppState;
  /** False in an embed, so that the host page's Back button stays its own. */
  readonly mayPush: boolean;
  /** Whether the address asked for what it cannot have: it is then written anew at once. */
  readonly repaired?: boolean;
  readonly address?: Address;
}

/**
 * The query of the whole state. A reader whose own language is not the usual one gets it written out: the address must
 * open the same page for others, and after a reload.
 */
function queryOf(app: Synced, { passThrough, defaults }: SyncOptions, state: AppState): string {
  return formatUrl(state, app.context, {
    flags: true,
    passThrough,
    defaults: { ...defaults, lang: DEFAULT_STATE.lang },
    always: defaults.lang === DEFAULT_STATE.lang ? [] : ['lang'],
  });
}

/** In a story each step is an entry, and nothing that the reader does within one. */
function pushes(before: AppState, after: AppState): boolean {
  if (before.story !== null && before.story === after.story)
    return before.step !== null && before.step !== after.step;
  return STATE_NAMES.some((name) => PARAMETERS[name].history === 'push' && before[name] !== after[name]);
}

/**
 * Keeps the address true to the state: a settled selection makes a history entry (never in an embed), everything else
 * replaces it, at once and then after 250 ms of quiet, so that an entry is left as it was seen; and Back brings the older
 * state. Returns what stops it.
 */
export function syncUrl(app: Synced, options: SyncOptions): () => void {
  const { defaults, mayPush, repaired, address = pageAddress } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPending = false;
  /** The query of the entry that the reader is on, in our own writing: what does not change it makes no entry. */
  let current: string | undefined;
  let returning = false;
  const read = () => {
    const { state } = parseUrl(address.read(), app.context, defaults);
    current = queryOf(app, options, state);
    return state;
  };
  const write = (how: 'push' | 'replace', state = app.store.getState()) => {
    isPending = false;
    const query = queryOf(app, options, state);
    if (query !== current) address.write(query, how);
    current = query;
  };
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  if (repaired) write('replace');
  else read();

  const unsubscribe = app.store.subscribe((state, previous) => {
    if (returning) return;
    const isQuiet = timer === undefined;
    rest();
    if (mayPush && pushes(previous, state)) {
      if (isPending) write('replace', previous);
      write('push');
      return;
    }
    if (isQuiet) write('replace');
    else isPending = true;
    timer = setTimeout(() => {
      rest();
      if (isPending) write('replace');
    }, SETTLE_MS);
  });
  const stopReturn = address.onReturn(() => {
    rest();
    isPending = false;
    const { lang, theme } = app.store.getState();
    returning = true;
    app.store.setState({ ...read(), lang, theme });
    returning = false;
  });
  return () => {
    rest();
    unsubscribe();
    stopReturn();
  };
}
