import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { FACETS, needsDetails } from '../events/filter';
import type { EventIndex } from '../events/model';
import type { App } from '../state/app';
import { selectsEvents, awaitsDetails, daysInView, eventsInView } from '../state/eventsInView';
import type { AppState } from '../state/state';
import type { RecordBounds } from '../time/span';
import { useLoaded } from './useResource';

/**
 * What the events in view, and the words for them, depend on. Of the time it is the days and whether they are a range, so
 * that a step of the slider within them changes nothing.
 */
function selectionOf(state: AppState, bounds: RecordBounds): readonly unknown[] {
  const { from, to } = daysInView(state, bounds);
  const { time, dates, region, select, q, lang } = state;
  return [time.from, from, to, dates, region, select, q, lang, ...FACETS.map((facet) => state[facet])];
}

/** The reader's state, anew only when what it asks of the record, or the language, has changed: its day may be older. */
export function useFilterState(app: App): AppState {
  const parts = useStore(
    app.store,
    useShallow((state) => selectionOf(state, app.context.bounds)),
  );
  return useMemo(() => {
    void parts;
    return app.store.getState();
  }, [app, parts]);
}

/** What is in view now. */
export interface InView {
  /** The state that it was worked out for; see `useFilterState`. */
  readonly state: AppState;
  readonly events: readonly EventIndex[];
  /** Whether a range or a filter selects certain events; see `selectsEvents`. */
  readonly isSelective: boolean;
  /** Whether the events are not known yet. */
  readonly isPending: boolean;
}

/** The events in view; see `eventsInView`. Loads the long texts where the filter needs them. */
export function useEventsInView(app: App): InView {
  const state = useFilterState(app);
  const details = useLoaded(app.details, needsDetails(state));
  return useMemo(
    () => ({
      state,
      events: eventsInView(app.record, state, details),
      isSelective: selectsEvents(state),
      isPending: awaitsDetails(state, details),
    }),
    [app, state, details],
  );
}
