import { between, sameCamera, type Camera } from './camera';

export interface MoverOptions {
  readonly reducedMotion: () => boolean;
  /** Puts the camera there; `moving` inside an animation frame. */
  readonly apply: (camera: Camera, moving: boolean) => void;
  readonly requestFrame?: (callback: (ms: number) => void) => number;
  readonly cancelFrame?: (handle: number) => void;
}

/** Moves the camera, at once or over a third of a second. The last order counts. */
export interface Mover {
  readonly current: () => Camera;
  /** Where it is going, or stands. */
  readonly destination: () => Camera;
  readonly jump: (camera: Camera) => void;
  readonly glide: (camera: Camera) => void;
  /** The reader's hand has put the camera there. */
  readonly take: (camera: Camera) => void;
  readonly stop: () => void;
}

const GLIDE_MS = 350;
const easeOut = (t: number) => 1 - (1 - t) ** 3;

export function createMover(start: Camera, options: MoverOptions): Mover {
  const {
    reducedMotion,
    apply,
    requestFrame = (callback) => requestAnimationFrame(callback),
    cancelFrame = (handle) => cancelAnimationFrame(handle),
  } = options;
  let camera = start;
  let goal = start;
  let frame: number | undefined;

  function stop(): void {
    if (frame !== undefined) cancelFrame(frame);
    frame = undefined;
  }
  function jump(to: Camera): void {
    stop();
    camera = to;
    goal = to;
    apply(to, false);
  }
  return {
    current: () => camera,
    destination: () => goal,
    jump,
    glide(to) {
      if (reducedMotion() || sameCamera(camera, to)) {
        jump(to);
        return;
      }
      stop();
      goal = to;
      const from = camera;
      let begun: number | undefined;
      const step = (ms: number): void => {
        begun ??= ms;
        const t = Math.min(1, (ms - begun) / GLIDE_MS);
        frame = t < 1 ? requestFrame(step) : undefined;
        camera = between(from, to, easeOut(t));
        apply(camera, true);
      };
      frame = requestFrame(step);
    },
    take(at) {
      stop();
      camera = at;
      goal = at;
    },
    stop,
  };
}
