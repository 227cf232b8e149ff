import { NATION, type Adcode } from '../regions/region';
import type { Status } from './model';
import type { EventStore } from './store';
import type { RegionStatus } from './status';

/**
 * The class a unit is counted in. `part-only`: no act binds the whole unit, one binds a part of it. `none-yet`: its first
 * act lies ahead.
 */
export type CountClass = Status | 'part-only' | WithoutActs;

/** Why no act binds a unit. */
export type WithoutActs = 'none-yet' | 'no-evidence' | 'not-applicable';

/** What there is instead of a base for a unit without one. */
export function classWithoutBase({ texture }: RegionStatus): Exclude<CountClass, Status> {
  if (texture === 'hatch') return 'not-applicable';
  if (texture === 'stripes') return 'part-only';
  return texture === 'plain' ? 'none-yet' : 'no-evidence';
}

/** The class that the legend counts a unit in: its base, or what there is instead. */
export function countClassOf(status: RegionStatus): CountClass {
  return status.base?.status ?? classWithoutBase(status);
}

/** What counts are of: the 34 provincial-level units, or the units right below a province: itself where it has none. */
export function countedUnits({ gazetteer }: EventStore, entered: Adcode): readonly Adcode[] {
  const level = entered === NATION ? 'province' : 'prefecture';
  const units = gazetteer.children(entered).filter((region) => region.level === level);
  return units.length > 0 ? units.map(({ adcode }) => adcode) : [entered];
}
