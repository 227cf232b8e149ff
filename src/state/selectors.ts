import type { Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import type { Environment } from './app';
import type { AppState } from './state';
import { resolveTime } from './time';

/** The day that is shown: colours are as of it. */
export function dayOf({ time }: Pick<AppState, 'time'>, bounds: RecordBounds): Day {
  return resolveTime(time, bounds).to;
}

/** The theme in use: the reader's choice, or the device's; on paper always the light one. */
export function themeOf(
  { theme }: Pick<AppState, 'theme'>,
  { printing, systemDark }: Pick<Environment, 'systemDark' | 'printing'>,
): 'light' | 'dark' {
  if (printing) return 'light';
  if (theme !== 'auto') return theme;
  return systemDark ? 'dark' : 'light';
}
