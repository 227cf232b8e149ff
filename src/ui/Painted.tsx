import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { App } from '../state/app';
import { paintKey } from '../state/paintKey';

/**
 * Tells, as a map does once it is painted, that what the state asks for is on the screen. Shows nothing itself: only this
 * follows the whole state, and what it stands in does not.
 */
export function Painted({ app }: { readonly app: App }) {
  const state = useStore(app.store);
  const env = useStore(app.env);
  useEffect(() => {
    app.renderer.setState({ active: 'figure', painted: paintKey(state, env, app.context) });
  }, [app, state, env]);
  return null;
}
