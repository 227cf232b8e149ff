import type { RegionStatus } from '../events/status';
import { paintOf, statusPaint, type RegionPaint } from '../theme/paint';
import { floorFill } from '../theme/statusKeys';
import type { Reason } from './explain';

/** The patch of the map that `reason` explains; null for what the map does not draw. */
export function reasonPaint(reason: Reason, status: RegionStatus): RegionPaint | null {
  switch (reason.part) {
    case 'fill':
      return statusPaint(reason.own ? reason.status : floorFill(reason.status));
    case 'stripes':
      return paintOf(status);
    default:
      return null;
  }
}
