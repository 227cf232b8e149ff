import type { Adcode } from '../regions/region';
import type { Day } from '../time/day';
import type { DateMode } from './model';
import type { RegionStatus } from './status';
import type { EventStore } from './store';

/** True when the two draw differently: statuses, texture or units below. A new event of the same status does not. */
function paintsDifferently(a: RegionStatus, b: RegionStatus): boolean {
  return (
    a.whole?.status !== b.whole?.status ||
    a.partial?.status !== b.partial?.status ||
    a.floor?.status !== b.floor?.status ||
    a.base?.status !== b.base?.status ||
    a.inherited !== b.inherited ||
    a.texture !== b.texture ||
    a.below !== b.below
  );
}

/** Regions with a shape that draw differently on `a` and `b`, by ascending adcode; `mode` is `recorded` where it is left out. */
export function unitsDrawnAnew(record: EventStore, a: Day, b: Day, mode?: DateMode): readonly Adcode[] {
  if (record.periodOf(a, mode) === record.periodOf(b, mode)) return [];
  const before = record.statusOn(a, mode);
  const after = record.statusOn(b, mode);
  return record.gazetteer.all
    .filter(({ shape, adcode }) => shape && paintsDifferently(before.of(adcode), after.of(adcode)))
    .map(({ adcode }) => adcode);
}
