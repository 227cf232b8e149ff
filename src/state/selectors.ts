import type { EventStore } from '../events/store';
import { NATION, type Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import type { Environment } from './app';
import type { AppState } from './state';
import { resolveTime } from './time';

/** The day that is shown: colours are as of it. */
export function dayOf({ time }: Pick<AppState, 'time'>, bounds: RecordBounds): Day {
  return resolveTime(time, bounds).to;
}

/** The first day of the range where it is compared with the last, however that is shown; null where nothing is compared. */
export function comparedSince(
  { time, compare }: Pick<AppState, 'time' | 'compare'>,
  bounds: RecordBounds,
): Day | null {
  return compare === null ? null : resolveTime(time, bounds).from;
}

/** The place that is spoken of: the one selected, else the province entered; null for the whole country. */
export function placeShown({ select, region }: Pick<AppState, 'select' | 'region'>): Adcode | null {
  return select[0] ?? (region === NATION ? null : region);
}

/** The places that a map outlines: those selected, and the one of the event whose card is open, unless it is the whole nation. */
export function placesOutlined(
  { select, event }: Pick<AppState, 'select' | 'event'>,
  record: Pick<EventStore, 'event'>,
): readonly Adcode[] {
  const place = event === null ? undefined : record.event(event)?.adcode;
  return place === undefined || place === NATION || select.includes(place) ? select : [...select, place];
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
