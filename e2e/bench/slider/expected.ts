import type { EventStore } from '../../../src/events/store';
import { DEFAULT_LAYER } from '../../../src/layers/layers';
import { lookOf, sameLook } from '../../../src/map/look';
import type { Adcode } from '../../../src/regions/region';
import type { Day } from '../../../src/time/day';

/** How many of `units` look different on `b` than on `a` by the record itself, while `entered` is shown. */
export function changesBetween(
  record: EventStore,
  units: readonly Adcode[],
  entered: Adcode,
  [a, b]: readonly [Day, Day],
): number {
  const before = DEFAULT_LAYER.on(record, a);
  const after = DEFAULT_LAYER.on(record, b);
  return units.filter((adcode) => {
    const { level } = record.gazetteer.get(adcode);
    if (level === 'national') return false;
    const look = (day: typeof before) => lookOf({ adcode, level }, day, entered);
    return !sameLook(look(before), look(after));
  }).length;
}
