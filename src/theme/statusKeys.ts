import type { Status } from '../events/model';
import { STATUSES } from '../events/vocabulary';

/** What fills a region: nothing on record, not applicable, an own status, or one that comes from the units above. */
export type FillKey = 'none' | 'na' | Status | `floor-${FloorStatus}`;
/** Statuses that flow down to the units below. */
export type FloorStatus = 'signalled' | 'drafted' | 'ordered';
/** Fills of units without a whole act of their own. */
export type PaleKey = 'none' | 'na' | `floor-${FloorStatus}`;
/** The pattern over the fill. */
export type OverlayKey = `stripes-${Status}` | 'dots' | 'hatch';

export const FLOOR_STATUSES: readonly FloorStatus[] = ['signalled', 'drafted', 'ordered'];
export const FILL_KEYS: readonly FillKey[] = [
  'none',
  'na',
  ...STATUSES,
  ...FLOOR_STATUSES.map((status): FillKey => `floor-${status}`),
];
/** Whether a fill is one of units without a whole act of their own. */
export function isPale(key: FillKey): key is PaleKey {
  return key === 'none' || key === 'na' || key.startsWith('floor-');
}

export const OVERLAY_KEYS: readonly OverlayKey[] = [
  ...STATUSES.map((status): OverlayKey => `stripes-${status}`),
  'dots',
  'hatch',
];

/** The fill of a status that comes from the units above. Only three statuses flow down. */
export function floorFill(status: Status): FillKey {
  return status === 'encouraged' || status === 'enforced' ? status : `floor-${status}`;
}
