import type { Environment } from './app';
import type { AppState } from './state';
import { dayOf, themeOf } from './selectors';
import { formatTime } from './time';
import type { UrlContext } from './url';

/** Names everything that what is on the screen depends on; a renderer reports it when it is on the screen. */
export function paintKey(state: AppState, env: Environment, context: UrlContext): string {
  const day = dayOf(state, context.bounds);
  return [
    state.tab,
    state.compare === null ? day : `${state.compare}:${formatTime(state.time)}`,
    state.dates,
    state.metric,
    state.region,
    state.select.join('~'),
    themeOf(state, env),
    state.lang,
  ].join('|');
}
