import type { DateMode } from '../../events/model';
import type { Standing } from '../../events/status';
import type { EventStore } from '../../events/store';
import type { Adcode } from '../../regions/region';
import type { Day } from '../../time/day';

/** The places inside an area that show nothing but what comes from above them. */
export interface PaleInside {
  /** What most of them show. */
  readonly standing: Standing;
  readonly count: number;
  readonly total: number;
}

/** Why the inside of a province is paler than the province on `day`; null where each place inside has a colour of its own. */
export function paleInside(record: EventStore, adcode: Adcode, day: Day, mode: DateMode): PaleInside | null {
  const units = record.gazetteer.children(adcode);
  const snapshot = record.statusOn(day, mode);
  const inherited = units.flatMap((unit) => {
    const { base, inherited: isInherited, texture } = snapshot.of(unit.adcode);
    return isInherited && base !== null && texture !== 'stripes' ? [base] : [];
  });
  const standing = inherited[0];
  if (standing === undefined) return null;
  return { standing, count: inherited.length, total: units.length };
}
