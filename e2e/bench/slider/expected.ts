import type { EventStore } from '../../../src/events/store';
import { lookOf, sameLook } from '../../../src/map/look';
import type { Adcode } from '../../../src/regions/region';
import type { Day } from '../../../src/time/day';

/** How many of `units` look different on `b` than on `a` by the record itself, while `entered` is shown. */
export function changesBetween(
  store: EventStore,
  units: readonly Adcode[],
  entered: Adcode,
  a: Day,
  b: Day,
): number {
  const before = store.statusOn(a);
  const after = store.statusOn(b);
  return units.filter((adcode) => {
    const { level } = store.gazetteer.get(adcode);
    if (level === 'national') return false;
    const look = (day: typeof before) => lookOf({ adcode, level }, day.of(adcode), entered);
    return !sameLook(look(before), look(after));
  }).length;
}
