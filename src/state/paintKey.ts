import type { Environment } from './app';
import type { AppState } from './state';
import { resolveTime } from './time';
import type { UrlContext } from './url';

/** The theme in use: the reader's choice, or the device's; on paper always the light one. */
export function resolveTheme(
  state: Pick<AppState, 'theme'>,
  env: Pick<Environment, 'systemDark' | 'printing'>,
): 'light' | 'dark' {
  if (env.printing) return 'light';
  if (state.theme !== 'auto') return state.theme;
  return env.systemDark ? 'dark' : 'light';
}

/** Names everything that a painted map depends on; a renderer reports it when it is on the screen. */
export function paintKey(state: AppState, env: Environment, context: UrlContext): string {
  const { to } = resolveTime(state.time, context.bounds);
  return [to, state.dates, state.region, state.select.join('~'), resolveTheme(state, env), state.lang].join(
    '|',
  );
}
