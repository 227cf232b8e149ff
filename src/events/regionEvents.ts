import type { Adcode } from '../regions/region';
import { groupBy } from './groupBy';
import type { EventId, EventIndex, Extent, StatusStep } from './model';

/** Which events concern which areas, and how far each reaches by its steps. */
export interface RegionEvents {
  /** Events of any of the areas, each once, in the order of the calendar. */
  of(adcodes: readonly Adcode[]): readonly EventIndex[];
  /** The widest extent of an event's steps; undefined when it makes none. */
  reachOf(id: EventId): Extent | undefined;
}

/** Sorts `events` (oldest first) by area: the one that acts, those it names, those it makes a step of. */
export function regionEvents(events: readonly EventIndex[], steps: readonly StatusStep[]): RegionEvents {
  const stepsOf = groupBy(steps, ({ event }) => event);
  const areasOf = ({ id, adcode, related = [] }: EventIndex): ReadonlySet<Adcode> =>
    new Set([adcode, ...related, ...(stepsOf.get(id) ?? []).map((step) => step.adcode)]);
  const placed = events.flatMap((event, at) => [...areasOf(event)].map((adcode) => ({ adcode, at })));
  const byArea = groupBy(placed, ({ adcode }) => adcode);
  return {
    of(adcodes) {
      const found = new Set(adcodes.flatMap((adcode) => (byArea.get(adcode) ?? []).map(({ at }) => at)));
      return [...found].sort((a, b) => a - b).map((at) => events[at]!);
    },
    reachOf(id) {
      const extents = stepsOf.get(id)?.map(({ extent }) => extent);
      return extents?.find((extent) => extent === 'whole') ?? extents?.[0];
    },
  };
}
