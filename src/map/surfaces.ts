import { ALL_PAINTS } from '../layers/paints';
import { themeOf } from '../state/selectors';
import type { App } from '../state/app';
import { createFigureSurface } from './figure/figureSurface';
import { mapText } from './messages';
import type { ProbeCounters } from './probe';
import type { RegionsShown } from './regionsShown';
import { createRenderers, type Renderers } from './renderer/renderers';
import type { StageElements } from './stage';
import type { DrawnShapes } from './surface';
import type { Viewport } from './viewport';

export interface SurfacesOptions {
  readonly app: App;
  readonly parts: StageElements;
  readonly country: DrawnShapes;
  readonly shown: RegionsShown;
  /** Asked for when the explorer starts, which is later. */
  readonly viewport: () => Viewport;
}

/** Both renderers on the stage, of which one is seen. */
export interface Surfaces extends Renderers {
  /** What the one on the screen has done. */
  readonly counters: () => ProbeCounters;
}

/**
 * How the figure is hidden under the explorer: by an animation, which no copy of the page carries. Saved as a file, where a
 * canvas is empty, the page shows the figure.
 */
const HIDDEN: KeyframeAnimationOptions = { fill: 'forwards' };

/** The figure on the stage, and over it the explorer, once that is chosen and has started. */
export function createSurfaces({ app, parts, country, shown, viewport }: SurfacesOptions): Surfaces {
  const { store, env } = app;
  const counters = { figure: { writes: 0, repaints: 0 }, explorer: { writes: 0, repaints: 0 } };
  const themeNow = () => themeOf(store.getState(), env.getState());
  const figure = createFigureSurface(country, ALL_PAINTS, themeNow(), counters.figure);
  parts.figure.append(figure.element);
  parts.root.dataset['renderer'] = 'figure';
  let hiding: Animation | undefined;
  const renderers = createRenderers({
    app,
    figure,
    container: parts.explorer,
    counters: counters.explorer,
    scene: () => ({
      country,
      inside: shown.inside(),
      layer: ALL_PAINTS,
      theme: themeNow(),
      camera: viewport().camera(),
      size: viewport().size(),
      looks: shown.changes(),
      title: mapText(store.getState().lang).canvas,
    }),
    onSwitch: (active) => {
      parts.root.dataset['renderer'] = active;
      hiding?.cancel();
      if (active === 'explorer') hiding = figure.element.animate({ visibility: 'hidden' }, HIDDEN);
    },
  });
  return {
    ...renderers,
    counters: () => counters[renderers.active()],
    destroy() {
      renderers.destroy();
      figure.destroy();
    },
  };
}
