import type { Flags } from '../../state/flags';
import type { LateLayers } from '../../layers/held';
import type { App } from '../../state/app';

/** What the page's own script hands to the explorer once that has loaded. */
export interface Handover {
  readonly app: Pick<App, 'store' | 'env' | 'notices' | 'notify' | 'renderer'>;
  readonly flags: Flags;
  /** Version of the data shown. */
  readonly version: string;
  /** The late layers that the page holds, now and later. */
  readonly layers: Partial<LateLayers>;
  /** Where the map is, and what stands in for it there. */
  readonly map: HTMLElement;
  readonly time: HTMLElement;
  /** Under the time: a chart of the same days. */
  readonly effect: HTMLElement;
  readonly details: HTMLElement;
  /** For notices that come once the page stands. */
  readonly later: HTMLElement;
  /** The explorer draws from now on: takes the page's own map and slider away. */
  readonly release: () => void;
  readonly failed: (error: unknown) => void;
}

declare global {
  interface Window {
    cnMiningMapEmbed?: Handover;
  }
}
