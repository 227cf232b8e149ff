import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EventId } from '../../events/model';
import type { App } from '../../state/app';

const stores = new WeakMap<App, StoreApi<ReadonlySet<EventId>>>();

/**
 * The events whose cards stand open in the panel of `app`: that of the state, and those opened before it on the same day.
 * Another day leaves only the state's.
 */
export function openCards(app: App): StoreApi<ReadonlySet<EventId>> {
  const cached = stores.get(app);
  if (cached) return cached;
  const only = (event: EventId | null): ReadonlySet<EventId> => new Set(event === null ? [] : [event]);
  const store = createStore<ReadonlySet<EventId>>(() => only(app.store.getState().event));
  app.store.subscribe((state, before) => {
    if (state.time !== before.time) store.setState(only(state.event), true);
    else if (state.event !== null && state.event !== before.event)
      store.setState(new Set([...store.getState(), state.event]), true);
  });
  stores.set(app, store);
  return store;
}

/** Opens the card of `event` beside those that are open, and leaves the map on its day. */
export function openCard(app: App, event: EventId): void {
  app.actions.openEvent(event, { keepDay: true });
}

/** Closes the card of `event`; another that is open stays. */
export function closeCard(app: App, event: EventId): void {
  const cards = openCards(app);
  const rest = [...cards.getState()].filter((id) => id !== event);
  cards.setState(new Set(rest), true);
  if (app.store.getState().event === event) app.actions.openEvent(rest.at(-1) ?? null, { keepDay: true });
}
