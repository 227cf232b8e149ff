import { NATION, type Adcode } from '../../regions/region';
import { countClassOf, countedUnits, type CountClass } from '../counts';
import type { Status } from '../model';
import { shownOwn, type StatusSnapshot } from '../status';
import type { EventStore } from '../store';
import { STATUSES } from '../vocabulary';

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

/** How many units of the country, or of the province `entered`, stand in each class on the day; every class, in the legend's order. */
export function countsOn(
  record: EventStore,
  snapshot: StatusSnapshot,
  entered: Adcode = NATION,
): readonly ClassCount[] {
  const units = countedUnits(record, entered).map((adcode) => snapshot.of(adcode));
  return COUNT_CLASSES.map((name) => {
    const members = units.filter((status) => countClassOf(status) === name);
    const striped: Partial<Record<Status, number>> = {};
    for (const status of members) {
      const { partial } = shownOwn(status);
      if (partial) striped[partial.status] = (striped[partial.status] ?? 0) + 1;
    }
    return {
      class: name,
      total: members.length,
      inherited: members.filter((status) => status.inherited).length,
      striped,
    };
  });
}
