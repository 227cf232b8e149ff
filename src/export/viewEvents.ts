import type { DateMode, EventIndex } from '../events/model';
import type { EventStore } from '../events/store';
import { NATION, type Adcode } from '../regions/region';
import type { AppState } from '../state/state';
import { resolveTime } from '../state/time';
import { spanOf, spanRange, type DayRange, type RecordBounds } from '../time/span';

/** The days whose events belong to a state: its range, or from the beginning of the span to the day shown. */
export function eventRange(state: AppState, bounds: RecordBounds): DayRange {
  const { from, to } = resolveTime(state.time, bounds);
  return { from: from ?? spanRange(spanOf(to), bounds).from, to };
}

/** The events of a stretch: all, or those of one province, the units in it and the nation above it. */
export function eventsFor(
  store: EventStore,
  range: DayRange,
  mode: DateMode,
  entered: Adcode,
): readonly EventIndex[] {
  const events = store.eventsIn(range, mode);
  if (entered === NATION) return events;
  const { ancestors } = store.gazetteer;
  const concerns = (adcode: Adcode) =>
    adcode === entered || adcode === NATION || ancestors(adcode).includes(entered);
  return events.filter(({ adcode, related = [] }) => [adcode, ...related].some(concerns));
}
