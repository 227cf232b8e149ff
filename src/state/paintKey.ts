import type { Environment } from './app';
import type { AppState } from './state';
import { dayOf, themeOf } from './selectors';
import { formatTime } from './time';
import type { UrlContext } from './url';

/** Names what the colours of a map depend on: a comparison also on its first day, and on how it is shown. */
export function colourKey(
  state: Pick<AppState, 'time' | 'compare' | 'dates' | 'metric'>,
  { bounds }: Pick<UrlContext, 'bounds'>,
): string {
  const { time, compare, dates, metric } = state;
  return [compare === null ? dayOf(state, bounds) : `${compare}:${formatTime(time)}`, dates, metric].join(
    '|',
  );
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
