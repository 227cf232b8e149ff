import type { Environment } from './app';
import { COLOURED_BY, PAINTED_BY, type ColouredBy } from './drawnBy';
import { themeOf } from './selectors';
import type { AppState } from './state';
import { resolveTime } from './time';
import type { UrlContext } from './url';

/** Names what `keys` of a state say, its words for days resolved. */
function keyOf<Key extends keyof AppState>(
  state: Pick<AppState, Key | 'time'>,
  keys: readonly Key[],
  { bounds }: Pick<UrlContext, 'bounds'>,
): string {
  const { from, to } = resolveTime(state.time, bounds);
  return keys.map((key) => (key === 'time' ? `${from}..${to}` : String(state[key]))).join('|');
}

/** Names what the colours of a map and the words above it depend on, but for the place. */
export function colourKey(state: ColouredBy, context: Pick<UrlContext, 'bounds'>): string {
  return keyOf(state, COLOURED_BY, context);
}

/** Names everything that what is on the screen depends on; a renderer reports it when it is on the screen. */
export function paintKey(state: AppState, env: Environment, context: UrlContext): string {
  return [state.tab, keyOf(state, PAINTED_BY, context), themeOf(state, env), state.lang].join('|');
}
