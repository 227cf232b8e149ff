import type { Adcode } from '../regions/region';
import type { EventId, EventIndex, Extent, StatusStep } from './model';

/** Which events concern which areas, and how far each reaches by its steps. */
export interface RegionEvents {
  /** Events of any of the areas, each once, in the order of the calendar. */
  of(adcodes: readonly Adcode[]): readonly EventIndex[];
  readonly reach: ReadonlyMap<EventId, Extent>;
}

/** Sorts `events` (oldest first) by area: the one that acts, those it names, those it makes a step of. */
export function regionEvents(events: readonly EventIndex[], steps: readonly StatusStep[]): RegionEvents {
  const stepped = new Map<EventId, Adcode[]>();
  const reach = new Map<EventId, Extent>();
  for (const { event, adcode, extent } of steps) {
    const known = stepped.get(event);
    if (known) known.push(adcode);
    else stepped.set(event, [adcode]);
    if (extent === 'whole' || !reach.has(event)) reach.set(event, extent);
  }
  const positions = new Map<Adcode, number[]>();
  events.forEach((event, at) => {
    const areas = new Set([event.adcode, ...(event.related ?? []), ...(stepped.get(event.id) ?? [])]);
    for (const adcode of areas) {
      const known = positions.get(adcode);
      if (known) known.push(at);
      else positions.set(adcode, [at]);
    }
  });
  return {
    of(adcodes) {
      const found = new Set(adcodes.flatMap((adcode) => positions.get(adcode) ?? []));
      return [...found].sort((a, b) => a - b).map((at) => events[at]!);
    },
    reach,
  };
}
