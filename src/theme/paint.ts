import type { Status } from '../events/model';
import { STATUSES } from '../events/vocabulary';
import type { RegionStatus } from '../events/status';

/** What fills a region: nothing on record, not applicable, an own status, or one that comes from the units above. */
export type FillKey = 'none' | 'na' | Status | `floor-${FloorStatus}`;
/** Statuses that flow down to the units below. */
export type FloorStatus = 'signalled' | 'drafted' | 'ordered';
/** The pattern over the fill. */
export type OverlayKey = `stripes-${Status}` | 'lines' | 'dots' | 'hatch';

export const FLOOR_STATUSES: readonly FloorStatus[] = ['signalled', 'drafted', 'ordered'];
export const FILL_KEYS: readonly FillKey[] = [
  'none',
  'na',
  ...STATUSES,
  ...FLOOR_STATUSES.map((status): FillKey => `floor-${status}`),
];
export const OVERLAY_KEYS: readonly OverlayKey[] = [
  ...STATUSES.map((status): OverlayKey => `stripes-${status}`),
  'lines',
  'dots',
  'hatch',
];

export interface RegionPaint {
  readonly fill: FillKey;
  readonly overlay: OverlayKey | null;
}

/** The fill of a status that comes from the units above. Only three statuses flow down. */
export function floorFill(status: Status): FillKey {
  return status === 'encouraged' || status === 'enforced' ? status : `floor-${status}`;
}

function fillOf({ texture, base, inherited }: RegionStatus): FillKey {
  if (texture === 'hatch') return 'na';
  if (base === null) return 'none';
  return inherited ? floorFill(base.status) : base.status;
}

function overlayOf({ texture, partial }: RegionStatus): OverlayKey | null {
  switch (texture) {
    case 'stripes':
      return partial ? `stripes-${partial.status}` : null;
    case 'lines':
    case 'dots':
    case 'hatch':
      return texture;
    case 'solid':
    case 'plain':
      return null;
  }
}

/** How a region is drawn. Figure, explorer and legend all take colour and pattern from here. */
export function paintOf(status: RegionStatus): RegionPaint {
  return { fill: fillOf(status), overlay: overlayOf(status) };
}
