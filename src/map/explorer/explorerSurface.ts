import type { GeoJSONSource, Map as Engine } from 'maplibre-gl';
import type { Paints } from '../../layers/layer';
import type { Theme } from '../../theme/palette';
import type { Camera, Size } from '../camera/camera';
import type { ProbeCounters } from '../probe';
import type { DrawnShapes, Surface } from '../surface';
import {
  createEngine,
  followEngine,
  placeOf,
  type EngineEvents,
  type EngineOptions,
  type ExplorerFault,
} from './engine';
import { addImages } from './images';
import { createPainter } from './painter';
import { applyPaint } from './restyle';
import { imagesOf, NO_SHAPES, styleOf } from './style';

export interface ExplorerOptions
  extends EngineOptions, Pick<EngineEvents, 'onReady' | 'onFail' | 'onLost' | 'onBack'> {
  readonly country: DrawnShapes;
  readonly inside: DrawnShapes | null;
  readonly layer: Paints;
  readonly theme: Theme;
  readonly counters: ProbeCounters;
}

export interface ExplorerSurface extends Surface {
  readonly setTitle: (title: string) => void;
  readonly context: () => WebGL2RenderingContext | null;
}

/** What was asked for and is not on the canvas yet, and who waits for it. */
function createRepaint(map: Engine) {
  let pending = true;
  let waiting: (() => void) | undefined;
  return {
    expect() {
      pending = true;
    },
    /** Calls `then`, in place of what waited before, when all is on the canvas: soon where the engine `draws`. */
    whenDone(then: () => void, draws: boolean) {
      waiting = then;
      if (!draws) return;
      // The engine says that it is idle only after a frame; without a change there is none.
      if (pending) map.triggerRepaint();
      else requestAnimationFrame(() => waiting === then && then());
    },
    finish() {
      pending = false;
      const then = waiting;
      waiting = undefined;
      then?.();
    },
  };
}

/** Gives the engine the shapes of the province entered, or takes them away. */
function sendInside(map: Engine, inside: DrawnShapes | null): void {
  for (const id of ['prefectures', 'counties'] as const)
    void map.getSource<GeoJSONSource>(id)?.setData(inside?.file[id] ?? NO_SHAPES);
}

/**
 * The map drawn by MapLibre. It gets its camera and looks from outside and handles no input itself, so that it behaves
 * as the figure does. Throws when the engine refuses to start at once.
 */
export function createExplorerSurface(options: ExplorerOptions): ExplorerSurface {
  const { country, layer, counters, onReady, onFail, onLost, onBack } = options;
  let { inside, theme } = options;
  let insideInEngine = inside;
  let disposed = false;

  const style = () => styleOf({ theme, layer, country: country.file, inside: inside?.file ?? null });
  const map = createEngine(options, style());
  const canvas = map.getCanvas();
  const painter = createPainter(map, counters);
  const repaint = createRepaint(map);
  map.on('render', () => {
    counters.repaints += 1;
  });

  function destroy(): void {
    if (disposed) return;
    disposed = true;
    life.stop();
    painter.stop();
    map.remove();
  }
  function setInsideData(): void {
    if (inside !== insideInEngine) sendInside(map, inside);
    insideInEngine = inside;
  }
  function restyle(): void {
    addImages(map, imagesOf(layer), theme);
    applyPaint(map, style());
  }
  const life = followEngine(map, {
    onStyle() {
      restyle();
      setInsideData();
      painter.start();
    },
    onReady,
    onFail(fault: ExplorerFault, detail: string) {
      if (disposed) return;
      destroy();
      onFail(fault, detail);
    },
    onLost() {
      repaint.expect();
      painter.stop();
      onLost();
    },
    onBack,
    onIdle: repaint.finish,
  });

  // What changes while there is no style is brought up to date when it has loaded.
  const isStyled = () => !disposed && !life.isLost() && life.hasStarted();
  return {
    setInside(next) {
      inside = next;
      repaint.expect();
      if (isStyled()) setInsideData();
    },
    paint(changes) {
      if (changes.length > 0) repaint.expect();
      for (const { region, look } of changes) painter.want(region, look);
      painter.flush();
    },
    setTheme(next) {
      theme = next;
      repaint.expect();
      if (isStyled()) restyle();
    },
    setCamera(camera: Camera, size: Size, moving: boolean) {
      if (disposed || life.isLost()) return;
      repaint.expect();
      if (canvas.clientWidth !== size.width || canvas.clientHeight !== size.height) map.resize();
      map.jumpTo(placeOf(camera));
      if (moving && life.hasStarted()) map.redraw();
    },
    whenPainted: (then) => repaint.whenDone(then, !life.isLost() && !disposed),
    destroy,
    setTitle: (title) => canvas.setAttribute('aria-label', title),
    context: () => canvas.getContext('webgl2'),
  };
}
