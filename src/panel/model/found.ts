import { createStore } from 'zustand/vanilla';
import { oncePer } from '../../events/oncePer';
import type { App } from '../../state/app';

/** A part of the panel that a search led to: a company, a statement of the article, or what it says of a place or a day. */
export interface Found {
  readonly kind: 'company' | 'fact' | 'view';
  readonly id: string;
}

/** What a search led to in the panel of an app; null again once the reader goes to another place or event. */
export const foundIn = oncePer((app: App) => {
  const store = createStore<Found | null>(() => null);
  app.store.subscribe((state, before) => {
    const elsewhere =
      state.region !== before.region || state.select !== before.select || state.event !== before.event;
    if (elsewhere) store.setState(null, true);
  });
  return store;
});
