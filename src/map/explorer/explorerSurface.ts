import { GPUInitializationError, Map as Engine, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fromFigure } from '../../regions/projection';
import { ZOOM_RANGE } from '../../state/url';
import type { Paints } from '../../layers/layer';
import type { Theme } from '../../theme/palette';
import { zoomOf, type Camera, type Size } from '../camera/camera';
import type { ProbeCounters } from '../probe';
import type { DrawnShapes, Surface } from '../surface';
import { addImages } from './images';
import { createPainter } from './painter';
import { imagesOf, NO_SHAPES, styleOf } from './style';
import { applyPaint } from './restyle';

setWorkerUrl(workerUrl);

/** Why the explorer cannot draw: no graphics, or its worker may not run here. */
type ExplorerFault = 'webgl' | 'worker';

export interface ExplorerOptions {
  readonly container: HTMLElement;
  readonly country: DrawnShapes;
  readonly inside: DrawnShapes | null;
  readonly layer: Paints;
  readonly theme: Theme;
  readonly camera: Camera;
  /** Accessible name of the canvas. */
  readonly title: string;
  readonly counters: ProbeCounters;
  /** The first picture is on the canvas. */
  readonly onReady: () => void;
  /** It could not start. Nothing more comes from it. */
  readonly onFail: (fault: ExplorerFault, detail: string) => void;
  /** The graphics context is gone; until `onBack` the canvas shows nothing. */
  readonly onLost: () => void;
  readonly onBack: () => void;
}

export interface ExplorerSurface extends Surface {
  readonly setTitle: (title: string) => void;
  readonly context: () => WebGL2RenderingContext | null;
}

/** A map that has not drawn its first picture after this long will not. */
const START_MS = 15_000;

function placeOf(camera: Camera) {
  return { center: fromFigure([camera.x, camera.y]), zoom: zoomOf(camera.k) };
}

/** Which fault an engine's error tells of, by its own words: workers that may not run, else graphics. */
function faultOf(message: string): ExplorerFault {
  return /worker/i.test(message) ? 'worker' : 'webgl';
}

/**
 * The map drawn by MapLibre. It gets its camera and looks from outside and handles no input itself, so that it behaves
 * as the figure does. Throws when the engine refuses to start at once.
 */
export function createExplorerSurface(options: ExplorerOptions): ExplorerSurface {
  const { container, country, layer, counters, onReady, onFail, onLost, onBack } = options;
  let { inside, theme } = options;
  let insideInEngine = inside;
  let started = false;
  let lost = false;
  let disposed = false;
  let pending: (() => void) | undefined;
  /** Something was asked for that is not on the canvas yet. */
  let pendingRepaint = true;

  const style = () => styleOf({ theme, layer, country: country.file, inside: inside?.file ?? null });
  const map = new Engine({
    container,
    style: style(),
    ...placeOf(options.camera),
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    locale: { 'Map.Title': options.title },
  });
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'img');
  const painter = createPainter(map, counters);

  function fail(fault: ExplorerFault, detail: string): void {
    if (disposed) return;
    destroy();
    onFail(fault, detail);
  }
  function destroy(): void {
    disposed = true;
    clearTimeout(patience);
    painter.stop();
    map.remove();
  }
  function setInsideData(): void {
    if (inside === insideInEngine) return;
    insideInEngine = inside;
    for (const id of ['prefectures', 'counties'] as const) {
      void map.getSource<GeoJSONSource>(id)?.setData(inside?.file[id] ?? NO_SHAPES);
    }
  }
  const patience = setTimeout(() => fail('webgl', 'timeout'), START_MS);

  map.on('error', ({ error }) => {
    // An error of the running map is one tile or image, or a context that could not be made again.
    if (!started || error instanceof GPUInitializationError) fail(faultOf(error.message), error.message);
  });
  // Fired after the start and again when a lost context is back, with the style of before the loss and no looks.
  map.on('style.load', () => {
    addImages(map, imagesOf(layer), theme);
    applyPaint(map, style());
    setInsideData();
    painter.start();
  });
  map.on('render', () => {
    counters.repaints += 1;
  });
  map.on('idle', () => {
    if (!started) {
      started = true;
      clearTimeout(patience);
      onReady();
    } else if (lost) {
      lost = false;
      onBack();
    }
    pendingRepaint = false;
    const then = pending;
    pending = undefined;
    then?.();
  });
  map.on('webglcontextlost', () => {
    lost = true;
    pendingRepaint = true;
    painter.stop();
    onLost();
  });

  // What changes while there is no style is brought up to date when it has loaded.
  const isStyled = () => !disposed && !lost && started;
  return {
    setInside(next) {
      inside = next;
      pendingRepaint = true;
      if (isStyled()) setInsideData();
    },
    paint(changes) {
      pendingRepaint ||= changes.length > 0;
      for (const { region, look } of changes) painter.want(region, look);
      painter.flush();
    },
    setTheme(next) {
      theme = next;
      pendingRepaint = true;
      if (!isStyled()) return;
      addImages(map, imagesOf(layer), next);
      applyPaint(map, style());
    },
    setCamera(camera: Camera, size: Size, moving: boolean) {
      if (disposed || lost) return;
      pendingRepaint = true;
      if (canvas.clientWidth !== size.width || canvas.clientHeight !== size.height) map.resize();
      map.jumpTo(placeOf(camera));
      if (moving && started) map.redraw();
    },
    whenPainted(then) {
      pending = then;
      if (lost || disposed) return;
      // The engine says `idle` only after a frame; without a change there is none.
      if (pendingRepaint) map.triggerRepaint();
      else requestAnimationFrame(() => pending === then && then());
    },
    destroy: () => {
      if (!disposed) destroy();
    },
    setTitle: (title) => canvas.setAttribute('aria-label', title),
    context: () => canvas.getContext('webgl2'),
  };
}
