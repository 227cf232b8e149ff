import { GPUInitializationError, Map as Engine, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { fromFigure } from '../../regions/projection';
import { ZOOM_RANGE } from '../../state/url';
import { zoomOf, type Camera } from '../camera/camera';

setWorkerUrl(workerUrl);

/** Why the explorer cannot draw: no graphics, or its worker may not run here. */
export type ExplorerFault = 'webgl' | 'worker';

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly camera: Camera;
  /** Accessible name of the canvas. */
  readonly title: string;
}

/** A map that has not drawn its first picture after this long will not. */
const START_MS = 15_000;

/** Where the engine looks from. */
export function placeOf(camera: Camera) {
  return { center: fromFigure([camera.x, camera.y]), zoom: zoomOf(camera.k) };
}

/** An engine that is told everything and handles no input. Throws when it refuses to start at once. */
export function createEngine({ container, camera, title }: EngineOptions, style: StyleSpecification): Engine {
  const map = new Engine({
    container,
    style,
    ...placeOf(camera),
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    trackResize: false,
    fadeDuration: 0,
    locale: { 'Map.Title': title },
  });
  map.getCanvas().setAttribute('role', 'img');
  return map;
}

/** What happens to an engine. */
export interface EngineEvents {
  /** Its style is there: after the start, and again when a lost context is back, as it was before the loss and without looks. */
  readonly onStyle: () => void;
  /** The first picture is on the canvas. */
  readonly onReady: () => void;
  /** It could not start. Nothing more comes from it. */
  readonly onFail: (fault: ExplorerFault, detail: string) => void;
  /** The graphics context is gone; until `onBack` the canvas shows nothing. */
  readonly onLost: () => void;
  readonly onBack: () => void;
  /** Everything is drawn. Comes after a frame only. */
  readonly onIdle: () => void;
}

/** Whether an engine draws. */
export interface EngineLife {
  readonly hasStarted: () => boolean;
  readonly isLost: () => boolean;
  /** Stops waiting for the first picture. */
  readonly stop: () => void;
}

/** Which fault an engine's error tells of, by its own words: workers that may not run, else graphics. */
function faultOf(message: string): ExplorerFault {
  return /worker/i.test(message) ? 'worker' : 'webgl';
}

/** Follows an engine from its start through every loss of its graphics context. */
export function followEngine(map: Engine, events: EngineEvents): EngineLife {
  let started = false;
  let lost = false;
  const patience = setTimeout(() => events.onFail('webgl', 'timeout'), START_MS);
  map.on('error', ({ error }) => {
    // An error of the running map is one tile or image, or a context that could not be made again.
    if (!started || error instanceof GPUInitializationError)
      events.onFail(faultOf(error.message), error.message);
  });
  map.on('style.load', events.onStyle);
  map.on('idle', () => {
    if (!started) {
      started = true;
      clearTimeout(patience);
      events.onReady();
    } else if (lost) {
      lost = false;
      events.onBack();
    }
    events.onIdle();
  });
  map.on('webglcontextlost', () => {
    lost = true;
    events.onLost();
  });
  return { hasStarted: () => started, isLost: () => lost, stop: () => clearTimeout(patience) };
}
