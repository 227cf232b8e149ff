import type { StatusSnapshot } from '../events/status';
import type { EventStore } from '../events/store';
import type { Day } from '../time/day';
import type { RecordBounds } from '../time/span';
import type { Environment } from './app';
import type { AppState } from './state';
import { resolveTime } from './time';

/** The day that is shown: colours are as of it. */
export function dayOf({ time }: Pick<AppState, 'time'>, bounds: RecordBounds): Day {
  return resolveTime(time, bounds).to;
}

const latest = new WeakMap<EventStore, { readonly key: string; readonly snapshot: StatusSnapshot }>();

/** How every place stands in the state shown; made once for a step, however many listen. */
export function snapshotOf(record: EventStore, state: Pick<AppState, 'time' | 'dates'>): StatusSnapshot {
  const day = dayOf(state, record.index.bounds);
  const key = `${day} ${state.dates}`;
  const known = latest.get(record);
  if (known?.key === key) return known.snapshot;
  const snapshot = record.statusOn(day, state.dates);
  latest.set(record, { key, snapshot });
  return snapshot;
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
