import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { colouringOf } from '../layers/layers';
import type { App } from '../state/app';
import { colourKey } from '../state/paintKey';
import { announcement } from './spoken';

/** Milliseconds for which the map must stay before it is announced. */
export const SETTLE_MS = 500;

/**
 * Tells assistive technology what stands above the map, once what colours it has settled: silent at the opening, while the
 * day moves and during play. `message` goes first.
 */
export function Announcer({ app, message }: { readonly app: App; readonly message: string | null }) {
  const playing = useStore(app.store, (state) => state.playing);
  const shown = useStore(app.store, (state) => colourKey(state, app.context));
  const lastAnnounced = useRef(shown);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (playing || lastAnnounced.current === shown) return undefined;
    const timer = setTimeout(() => {
      lastAnnounced.current = shown;
      const state = app.store.getState();
      setSaid(announcement(colouringOf(app.record, state), state));
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [app, playing, shown]);

  return (
    <p role="status" className="visually-hidden">
      {message ?? said}
    </p>
  );
}
