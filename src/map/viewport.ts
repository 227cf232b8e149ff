import type { App } from '../state/app';
import type { AppState } from '../state/state';
import { untilLoaded } from '../state/untilLoaded';
import { roundView } from '../state/url';
import { cameraOf, fit, viewOf, SCALE_RANGE, type Box, type Camera, type Size } from './camera/camera';
import type { Gestures } from './camera/gestures';
import { createMover } from './camera/mover';
import { pageScrolls } from './camera/scrolling';
import { paddingOf, sizeOf } from './camera/stageSize';

export interface ViewportOptions {
  readonly app: Pick<App, 'store' | 'actions' | 'env' | 'notify'>;
  /** Carries the paddings of a fit as custom properties. */
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  /** What a fit shows, for the place entered. */
  readonly boxOf: (state: AppState) => Box;
  /** Shows what the camera sees. */
  readonly apply: (camera: Camera, size: Size, moving: boolean) => void;
  /** The reader's hand is moving the map. */
  readonly onHand: () => void;
  /** A gesture scrolls the page and not the map. */
  readonly onPageScroll: (kind: 'wheel' | 'touch') => void;
}

/** Owner of the camera: follows the state's `view`, the reader's gestures and the size of the stage. */
export interface Viewport {
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly zoom: (factor: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Shows all of the place entered. */
  readonly reset: () => void;
  /** Follows the state after `view` or the place entered has changed. */
  readonly follow: (state: AppState) => void;
  readonly destroy: () => void;
}

function sameView(a: AppState['view'], b: AppState['view']): boolean {
  return a === b || (a !== null && b !== null && a.zoom === b.zoom && a.lat === b.lat && a.lon === b.lon);
}

export function createViewport(options: ViewportOptions): Viewport {
  const { app, root, stage, boxOf, apply, onHand, onPageScroll } = options;
  let size = sizeOf(stage);

  const target = (state: AppState): Camera =>
    state.view ? cameraOf(state.view) : fit(boxOf(state), size, paddingOf(root));
  const mover = createMover(target(app.store.getState()), {
    reducedMotion: () => app.env.getState().reducedMotion,
    apply: (camera, moving) => {
      gestures?.set(camera);
      apply(camera, size, moving);
    },
  });
  const settle = (camera: Camera) => app.actions.setView(viewOf(camera));
  // The hand comes a moment after the eye: what moves the map is not part of the first paint.
  let gestures: Gestures | undefined;
  let disposed = false;
  // Without it the buttons, the keys and the list still move the map.
  void untilLoaded(app, () => import('./camera/gestures')).then(({ createGestures }) => {
    if (disposed) return;
    gestures = createGestures({
      stage,
      size: () => size,
      pageScrolls,
      onMove: (camera) => {
        mover.take(camera);
        apply(camera, size, false);
        onHand();
      },
      onSettled: settle,
      onPageScroll,
    });
    gestures.set(mover.current());
  });
  const glideTo = (camera: Camera) => {
    mover.glide(camera);
    settle(camera);
  };

  const observer = new ResizeObserver(() => {
    const next = sizeOf(stage);
    if (next.width === size.width && next.height === size.height) return;
    size = next;
    const state = app.store.getState();
    mover.jump(state.view ? mover.destination() : target(state));
  });
  observer.observe(stage);
  mover.jump(target(app.store.getState()));

  return {
    camera: mover.current,
    size: () => size,
    zoom(factor) {
      const { k, x, y } = mover.destination();
      glideTo({ k: Math.min(SCALE_RANGE[1], Math.max(SCALE_RANGE[0], k * factor)), x, y });
    },
    pan(dx, dy) {
      const { k, x, y } = mover.destination();
      glideTo({ k, x: x + dx / k, y: y + dy / k });
    },
    reset() {
      if (app.store.getState().view === null) mover.glide(target(app.store.getState()));
      else app.actions.setView(null);
    },
    follow(state) {
      // A view that this camera wrote itself comes back rounded; following it would shift the map.
      if (state.view && sameView(state.view, roundView(viewOf(mover.destination())))) return;
      mover.glide(target(state));
    },
    destroy() {
      disposed = true;
      mover.stop();
      observer.disconnect();
      gestures?.destroy();
    },
  };
}
