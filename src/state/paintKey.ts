import type { Environment } from './app';
import type { AppState } from './state';
import { themeOf } from './selectors';
import { resolveTime } from './time';
import type { UrlContext } from './url';

/** Names what the colours of a map and the words above it depend on, but for the place. */
export function colourKey(
  { time, compare, dates, metric }: Pick<AppState, 'time' | 'compare' | 'dates' | 'metric'>,
  { bounds }: Pick<UrlContext, 'bounds'>,
): string {
  const { from, to } = resolveTime(time, bounds);
  return [from, to, compare, dates, metric].join('|');
}

/** Names everything that what is on the screen depends on; a renderer reports it when it is on the screen. */
export function paintKey(state: AppState, env: Environment, context: UrlContext): string {
  return [
    state.tab,
    colourKey(state, context),
    state.region,
    state.select.join('~'),
    themeOf(state, env),
    state.lang,
  ].join('|');
}
