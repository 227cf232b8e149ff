import { addDays, type Day } from '../time/day';
import type { Adcode } from '../regions/region';
import type { DateMode } from './model';
import type { RegionStatus } from './status';
import type { EventStore } from './store';

/** Days, both ends inclusive, through which a place stands as on the first of them. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly status: RegionStatus;
}

/** Which stretches are asked for. */
export interface StretchOptions {
  /** Rising days, each the first of a stretch: all on which the place may come to stand otherwise. */
  readonly starts: readonly Day[];
  /** The last day of the last one. */
  readonly to: Day;
  readonly mode?: DateMode;
  /** Whether a stretch goes on in the next one; none does where it is left out. */
  readonly isSame?: (before: RegionStatus, after: RegionStatus) => boolean;
}

/** How a place stands through time, without gaps from the first of the days given to the last. */
export function stretchesOf(
  record: EventStore,
  adcode: Adcode,
  { starts, to, mode, isSame = () => false }: StretchOptions,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const from of starts) {
    const status = record.statusOn(from, mode).of(adcode);
    const last = stretches.at(-1);
    if (last && isSame(last.status, status)) continue;
    if (last) stretches[stretches.length - 1] = { ...last, to: addDays(from, -1) };
    stretches.push({ from, to, status });
  }
  return stretches;
}
