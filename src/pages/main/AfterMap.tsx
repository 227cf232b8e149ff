import { useEffect, useState } from 'react';
import type { App } from '../../state/app';
import type { Elements } from '../../ui/elements';

/** Longest wait for the map, in milliseconds: one that was lost, or breaks, keeps nothing else from coming. */
const LATEST = 3000;

interface Props {
  readonly app: Pick<App, 'renderer'>;
  /** Stands there until then. */
  readonly waiting?: Elements;
  readonly children: Elements;
}

/**
 * What stands beside the map (panel, search, list), once map and legend are there, which is what the page calls ready: until the
 * slider moves the map, line and processor belong to that.
 * A late part asks for its program when it is first rendered.
 */
export function AfterMap({ app, waiting = null, children }: Props): Elements {
  const [isDue, setIsDue] = useState(() => app.renderer.getState().painted !== null);
  useEffect(() => {
    const come = () => setIsDue(true);
    void window.mapReady?.then(come, come);
    const timer = setTimeout(come, LATEST);
    return () => clearTimeout(timer);
  }, []);
  return isDue ? children : waiting;
}
