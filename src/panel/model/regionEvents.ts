import { byWeight } from '../../events/acts';
import type { DateMode, EventIndex } from '../../events/model';
import type { EventStore } from '../../events/store';
import type { Adcode } from '../../regions/region';
import type { Day } from '../../time/day';

/** The events of one area as they stand to a day. */
export interface RegionEvents {
  /** Its own events of the day, weightiest first. */
  readonly onDay: readonly EventIndex[];
  /** Its own before the day, newest first. */
  readonly before: readonly EventIndex[];
  /** Its own after the day, oldest first. */
  readonly later: readonly EventIndex[];
  /** Those of the units above, up to the day, newest first. */
  readonly above: readonly EventIndex[];
}

/** The events of `adcode` sorted by what they mean on `day`; the day itself as the date mode counts it. */
export function regionEventsOn(record: EventStore, adcode: Adcode, day: Day, mode: DateMode): RegionEvents {
  const today = new Set(record.eventsOn(day, mode).map(({ id }) => id));
  const own = record.eventsOf(adcode);
  const others = own.filter(({ id }) => !today.has(id));
  return {
    onDay: own.filter(({ id }) => today.has(id)).sort(byWeight(record.reachOf)),
    before: others.filter(({ date }) => date <= day).toReversed(),
    later: others.filter(({ date }) => date > day),
    above: record
      .eventsAbove(adcode)
      .filter(({ date }) => date <= day)
      .toReversed(),
  };
}
