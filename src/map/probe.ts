import type { Adcode } from '../regions/region';
import type { LookState } from './look';

/** Counted since the map was made. */
export interface ProbeCounters {
  /** Units written to a renderer. */
  writes: number;
  /** Frames that it drew; SVG is drawn by the browser and not counted. */
  repaints: number;
}

/** What tests and the benchmark may see of the map. Not for the page's own code. */
export interface MapProbe {
  readonly renderer: 'figure' | 'explorer';
  /** Of the renderer on the screen. */
  readonly writes: number;
  readonly repaints: number;
  /** The look that the renderers were last told for a unit; undefined when it is not drawn. */
  readonly featureState: (adcode: Adcode) => LookState | undefined;
  /** Where a unit's label point lies in the window, in CSS pixels; undefined when it is not drawn. */
  readonly pointOf: (adcode: Adcode) => readonly [x: number, y: number] | undefined;
  /** The explorer's drawing context, to take away and give back; null without an explorer. */
  readonly context: () => WebGL2RenderingContext | null;
}

declare global {
  interface Window {
    /** Hook for tests and the benchmark; always there, read only. */
    __map?: MapProbe;
  }
}

/** Offers `probe` as `window.__map`. Returns what takes it away, unless a later map has taken its place. */
export function exposeProbe(probe: MapProbe): () => void {
  window.__map = probe;
  return () => {
    if (window.__map === probe) delete window.__map;
  };
}
