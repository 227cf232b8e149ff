import type { RendererChoice } from '../../state/state';
import type { WebglSupport } from './webgl';

/** Which renderer to use, and whether the reader should hear why it is not the one they might expect. */
export interface RendererVerdict {
  readonly use: 'figure' | 'explorer';
  /** The explorer was asked for and WebGL 2 is missing; the figure stands in. */
  readonly missing: boolean;
}

/**
 * The renderer for a reader's choice. `auto` keeps the figure where WebGL 2 is missing or drawn in software, where SVG
 * is about four times faster per step. `probe` is asked only when its answer matters.
 */
export function chooseRenderer(choice: RendererChoice, probe: () => WebglSupport): RendererVerdict {
  if (choice === 'figure') return { use: 'figure', missing: false };
  const support = probe();
  if (support === 'none') return { use: 'figure', missing: choice === 'explorer' };
  return { use: choice === 'explorer' || support === 'hardware' ? 'explorer' : 'figure', missing: false };
}
