import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { FACETS, needsDetails } from '../events/filter';
import type { EventIndex, RecordDetails } from '../events/model';
import type { App } from '../state/app';
import { asksForEvents, awaitsDetails, eventsInView } from '../state/eventsInView';
import type { AppState } from '../state/state';

/** What the events in view depend on. */
const KEYS = ['time', 'span', 'dates', 'region', 'select', 'q', ...FACETS] as const;

/** The reader's state, anew only when another part of it than what events are in view has changed. */
function useView(app: App): AppState {
  const parts = useStore(
    app.store,
    useShallow((state) => KEYS.map((key) => state[key])),
  );
  return useMemo(() => {
    void parts;
    return app.store.getState();
  }, [app, parts]);
}

/** The long texts once they are there; loaded where they are `needed`. */
export function useDetails(app: App, needed: boolean): RecordDetails | null {
  useEffect(() => {
    if (needed) void app.details.load();
  }, [app, needed]);
  return useStore(app.details.store, (load) => (load.status === 'ready' ? load.value : null));
}

/** What is in view now. */
export interface InView {
  /** The state that it was worked out for. */
  readonly state: AppState;
  readonly events: readonly EventIndex[];
  /** Whether the reader asked for certain events. */
  readonly isAsked: boolean;
  /** Whether they are not known yet. */
  readonly isPending: boolean;
}

/** The events in view; see `eventsInView`. Loads the long texts where the filter needs them. */
export function useEventsInView(app: App): InView {
  const state = useView(app);
  const details = useDetails(app, needsDetails(state));
  return useMemo(
    () => ({
      state,
      events: eventsInView(app.record, state, details),
      isAsked: asksForEvents(state),
      isPending: awaitsDetails(state, details),
    }),
    [app, state, details],
  );
}
