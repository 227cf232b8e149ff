import type { AppState } from './state';

/** Where a key may leave memory, and whether changing it makes a new entry in the browser's history. */
export interface KeyPolicy {
  /** Name of the URL parameter, or null when it never leaves memory. */
  readonly url: string | null;
  /** `state`: what is shown, part of the canonical link. `flag`: how it is shown. `session`: this page only. */
  readonly kind: 'state' | 'flag' | 'session';
  readonly history: 'replace' | 'push' | 'none';
}

/** Exhaustive: a new key of the state does not compile until someone decides here. The order is the URL's order. */
export const STATE_POLICY: Readonly<Record<keyof AppState, KeyPolicy>> = {
  time: { url: 'time', kind: 'state', history: 'replace' },
  tab: { url: 'tab', kind: 'state', history: 'push' },
  region: { url: 'region', kind: 'state', history: 'push' },
  select: { url: 'select', kind: 'state', history: 'push' },
  event: { url: 'event', kind: 'state', history: 'push' },
  dates: { url: 'dates', kind: 'state', history: 'replace' },
  span: { url: 'span', kind: 'state', history: 'replace' },
  metric: { url: 'metric', kind: 'state', history: 'replace' },
  view: { url: 'view', kind: 'state', history: 'replace' },
  lang: { url: 'lang', kind: 'state', history: 'replace' },
  theme: { url: 'theme', kind: 'flag', history: 'replace' },
  renderer: { url: 'renderer', kind: 'flag', history: 'replace' },
  playing: { url: null, kind: 'session', history: 'none' },
  hover: { url: null, kind: 'session', history: 'none' },
};
