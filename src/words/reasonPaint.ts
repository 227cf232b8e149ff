import type { RegionStatus } from '../events/status';
import { floorFill, paintOf, type RegionPaint } from '../theme/paint';
import type { Reason } from './explain';

/** The patch of the map that `reason` explains; null for what the map does not draw. */
export function reasonPaint(reason: Reason, status: RegionStatus): RegionPaint | null {
  switch (reason.part) {
    case 'fill':
      return { fill: reason.own ? reason.status : floorFill(reason.status), overlay: null };
    case 'lines':
    case 'linesOver':
    case 'stripes':
      return paintOf(status);
    default:
      return null;
  }
}
