import { filterEvents, isFiltering, needsDetails, type FilterSource } from '../events/filter';
import type { EventIndex, RecordDetails } from '../events/model';
import type { EventStore } from '../events/store';
import { NATION, type Adcode } from '../regions/region';
import { spanOf, spanRange, type DayRange, type RecordBounds, type SpanId } from '../time/span';
import type { AppState } from './state';
import { resolveTime } from './time';

/** The stretch of the record on the slider: all where that was chosen, else the one that holds the day or the whole range. */
export function spanShown({ time, span }: Pick<AppState, 'time' | 'span'>, bounds: RecordBounds): SpanId {
  const { from, to } = resolveTime(time, bounds);
  return span ?? (from === null || spanOf(from) === spanOf(to) ? spanOf(to) : 'all');
}

/** The days on the slider. */
export function rangeShown(state: Pick<AppState, 'time' | 'span'>, bounds: RecordBounds): DayRange {
  return spanRange(spanShown(state, bounds), bounds);
}

/** The days whose events are in view: the range that was chosen, else all that the slider covers. */
export function daysInView(state: Pick<AppState, 'time' | 'span'>, bounds: RecordBounds): DayRange {
  const { from, to } = resolveTime(state.time, bounds);
  return from === null ? rangeShown(state, bounds) : { from, to };
}

/** The same view as of its day: without a range it ends there, for what speaks of a day and of what led to it. */
export function upToDay(state: AppState, bounds: RecordBounds): AppState {
  const { to } = resolveTime(state.time, bounds);
  return { ...state, time: { from: daysInView(state, bounds).from, to } };
}

/** Whether the reader asked for certain events, by a range or a filter, and not only for a day. */
export function selectsEvents(state: AppState): boolean {
  return state.time.from !== null || isFiltering(state);
}

/** Whether the events in view are not known yet, since the long texts have not arrived. */
export function awaitsDetails(state: AppState, details: RecordDetails | null): boolean {
  return details === null && needsDetails(state);
}

/** Whether an area lies in one of `places`, or one of them in it: what the nation did concerns all. */
function concerns(area: Adcode, places: readonly Adcode[], { gazetteer }: EventStore): boolean {
  const within = (inner: Adcode, outer: Adcode) =>
    inner === outer || gazetteer.ancestors(inner).includes(outer);
  return places.some((place) => within(area, place) || within(place, area));
}

/** The events of the days in view that concern the places selected, or the one entered, oldest first; not yet filtered. */
export function eventsHere(
  record: EventStore,
  state: Pick<AppState, 'time' | 'span' | 'dates' | 'region' | 'select'>,
): readonly EventIndex[] {
  const events = record.eventsIn(daysInView(state, record.index.bounds), state.dates);
  const places = state.select.length > 0 ? state.select : [state.region];
  if (places.includes(NATION)) return events;
  return events.filter(({ adcode, related = [] }) =>
    [adcode, ...related].some((area) => concerns(area, places, record)),
  );
}

/** What a filter over `record` reads. */
export function filterSource(record: EventStore, details: RecordDetails | null): FilterSource {
  return { gazetteer: record.gazetteer, events: record.index.events, details };
}

/** The part of a state that has the whole record in view, on the day that it shows. */
export function wholeRecord({ time }: Pick<AppState, 'time'>): Pick<AppState, 'time' | 'span'> {
  return { time: { from: null, to: time.to }, span: 'all' };
}

/** The same as the reader asks of the whole record, whatever its days; see `eventsInView`. */
export function eventsOfAllDays(
  record: EventStore,
  state: AppState,
  details: RecordDetails | null,
): readonly EventIndex[] {
  return eventsInView(record, { ...state, ...wholeRecord(state) }, details);
}

/**
 * The events in view, oldest first: of the range or the stretch on the slider, of the places selected or the one entered, as
 * the filter wants them. The one answer to the question for every surface and file. None while `awaitsDetails`.
 */
export function eventsInView(
  record: EventStore,
  state: AppState,
  details: RecordDetails | null,
): readonly EventIndex[] {
  return filterEvents(eventsHere(record, state), state, filterSource(record, details));
}
