import { NATION, type Adcode } from '../regions/region';
import type { Status } from './model';
import { STATUSES } from './vocabulary';
import type { EventStore } from './store';
import type { RegionStatus, StatusSnapshot } from './status';

/**
 * The class a unit is counted in. `part-only`: no act binds the whole unit, one binds a part of it. `none-yet`: its first
 * act lies ahead.
 */
export type CountClass = Status | 'part-only' | WithoutActs;

/** Why no act binds a unit. */
export type WithoutActs = 'none-yet' | 'no-evidence' | 'not-applicable';

/** Lightest act first, as on the scale; then what there is instead of a status. */
export const COUNT_CLASSES: readonly CountClass[] = [
  ...STATUSES,
  'part-only',
  'none-yet',
  'no-evidence',
  'not-applicable',
];

export interface ClassCount {
  readonly class: CountClass;
  readonly total: number;
  /** Of which with the fill taken from the units above. */
  readonly inherited: number;
  /** Of which striped, by the status of the partial act. */
  readonly striped: Readonly<Partial<Record<Status, number>>>;
}

/** The class that the legend counts a unit in: its base, or what there is instead. */
export function countClassOf({ base, texture }: RegionStatus): CountClass {
  if (texture === 'hatch') return 'not-applicable';
  if (base !== null) return base.status;
  if (texture === 'stripes') return 'part-only';
  return texture === 'plain' ? 'none-yet' : 'no-evidence';
}

/** What counts are of: the 34 provincial-level units, or the units right below a province: itself where it has none. */
export function countedUnits({ gazetteer }: EventStore, entered: Adcode): readonly Adcode[] {
  const level = entered === NATION ? 'province' : 'prefecture';
  const units = gazetteer.children(entered).filter((region) => region.level === level);
  return units.length > 0 ? units.map(({ adcode }) => adcode) : [entered];
}

/** How many units of the country, or of the province `entered`, stand in each class on the day; every class, in the legend's order. */
export function countsOn(
  store: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode = NATION,
): readonly ClassCount[] {
  const units = countedUnits(store, entered).map((adcode) => snapshot.of(adcode));
  return COUNT_CLASSES.map((name) => {
    const members = units.filter((status) => countClassOf(status) === name);
    const striped: Partial<Record<Status, number>> = {};
    for (const { texture, partial } of members) {
      if (texture === 'stripes' && partial) striped[partial.status] = (striped[partial.status] ?? 0) + 1;
    }
    return {
      class: name,
      total: members.length,
      inherited: members.filter((status) => status.inherited).length,
      striped,
    };
  });
}
