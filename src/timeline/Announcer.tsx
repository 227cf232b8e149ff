import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { dayShown } from './shown';
import { announcement } from './spoken';

/** Milliseconds for which the day must stay before it is announced. */
export const SETTLE_MS = 500;

/**
 * Tells assistive technology what the map shows, once the day has settled: silent at the opening, while the day moves
 * and during play. `message` goes first.
 */
export function Announcer({ app, message }: { readonly app: App; readonly message: string | null }) {
  const lang = useStore(app.store, (state) => state.lang);
  const dates = useStore(app.store, (state) => state.dates);
  const playing = useStore(app.store, (state) => state.playing);
  const day = useStore(app.store, (state) => dayShown(state, app.context.bounds));
  const shown = `${day} ${dates}`;
  const lastAnnounced = useRef(shown);
  const [said, setSaid] = useState('');

  useEffect(() => {
    if (playing || lastAnnounced.current === shown) return undefined;
    const timer = setTimeout(() => {
      lastAnnounced.current = shown;
      setSaid(announcement(app.record, day, dates, lang));
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [app.record, day, dates, lang, playing, shown]);

  return (
    <p role="status" className="visually-hidden">
      {message ?? said}
    </p>
  );
}
