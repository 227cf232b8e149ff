import { createStore } from 'zustand/vanilla';
import type { EventId } from '../../events/model';
import { oncePer } from '../../events/oncePer';
import type { App } from '../../state/app';

/**
 * The events whose cards stand open in the panel of an app: that of the state, and those opened before it on the same day.
 * Another day leaves only the state's.
 */
export const openCards = oncePer((app: App) => {
  const only = (event: EventId | null): ReadonlySet<EventId> => new Set(event === null ? [] : [event]);
  const store = createStore<ReadonlySet<EventId>>(() => only(app.store.getState().event));
  const setOpen = (ids: readonly EventId[]) => {
    const open = store.getState();
    // Nobody is told of a day that opens and closes none.
    if (ids.length !== open.size || !ids.every((id) => open.has(id))) store.setState(new Set(ids), true);
  };
  app.store.subscribe((state, before) => {
    const own = state.event === null ? [] : [state.event];
    if (state.time !== before.time) setOpen(own);
    else if (state.event !== before.event) setOpen([...new Set([...store.getState(), ...own])]);
  });
  return store;
});

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
