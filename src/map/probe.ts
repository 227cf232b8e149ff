import type { Adcode } from '../regions/region';

/** Counted since the page opened. */
export interface ProbeCounters {
  /** Regions written to the renderer in use. */
  writes: number;
  /** Frames that the explorer drew. */
  repaints: number;
}

/** What tests and the benchmark may see of the map. Not for the page's own code. */
export interface MapProbe extends ProbeCounters {
  renderer: 'figure' | 'explorer';
  /** The fill and overlay that the renderer in use was last told for a region; undefined when it does not draw it. */
  featureState: (adcode: Adcode) => { readonly fill?: string; readonly overlay?: string | null } | undefined;
  /** Where a region's label point lies on the page, in CSS pixels; undefined when it is not drawn. */
  pointOf: (adcode: Adcode) => readonly [x: number, y: number] | undefined;
  /** The explorer's drawing context, to take away and give back. */
  context: () => WebGL2RenderingContext | null;
}

declare global {
  interface Window {
    /** Hook for tests and the benchmark; always there, read only. */
    __map?: MapProbe;
  }
}
