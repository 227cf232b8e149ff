import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { SCALE_RANGE, type Camera, type Size } from './camera';

export interface GestureOptions {
  readonly stage: HTMLElement;
  readonly size: () => Size;
  /** True while the page around the map can scroll: then a bare wheel and a single finger belong to the page. */
  readonly pageScrolls: () => boolean;
  readonly onMove: (camera: Camera) => void;
  /** A reader's gesture ended and the map moved. */
  readonly onSettled: (camera: Camera) => void;
  /** A wheel or a finger scrolls the page and not the map. */
  readonly onPageScroll: (kind: 'wheel' | 'touch') => void;
}

export interface Gestures {
  /** Puts the camera there without an event to `onSettled`. */
  readonly set: (camera: Camera) => void;
  readonly destroy: () => void;
}

/** How far beyond the figure's frame the middle of the stage may be moved, in figure units. */
const ROOM: [[number, number], [number, number]] = [
  [-450, -380],
  [1350, 1140],
];
/** A drag shorter than this many pixels is a click. */
const CLICK_DISTANCE = 4;
/** A pinch on a trackpad comes as a wheel with Ctrl and small steps; a real wheel with Ctrl comes in large ones. */
const PINCH_STEP = 50;
const MAX_STEP = 0.5;

/** Powers of two to zoom by for one wheel event. */
export function wheelStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  const step = -deltaY * perUnit * (ctrlKey && Math.abs(deltaY) < PINCH_STEP ? 10 : 1);
  return Math.min(MAX_STEP, Math.max(-MAX_STEP, step));
}

/** Whether a gesture moves the map, or which kind of gesture was left to the page. */
export function admits(event: Event, pageScrolls: boolean): boolean | 'wheel' | 'touch' {
  if (event.type === 'wheel') {
    const { ctrlKey, metaKey } = event as WheelEvent;
    return ctrlKey || metaKey || !pageScrolls ? true : 'wheel';
  }
  if (event.type.startsWith('touch')) {
    return (event as TouchEvent).touches.length > 1 || !pageScrolls ? true : 'touch';
  }
  const { button, ctrlKey } = event as MouseEvent;
  return event.type !== 'dblclick' && button === 0 && !ctrlKey;
}

/**
 * Pan and zoom by mouse, wheel, fingers and trackpad, the same for both renderers. The page's own scrolling is never
 * trapped: where the page can scroll, the wheel needs Ctrl or Command, and one finger scrolls while two move the map.
 */
export function createGestures(options: GestureOptions): Gestures {
  const { stage, size, pageScrolls, onMove, onSettled, onPageScroll } = options;
  let moved = false;

  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([...SCALE_RANGE])
    .extent(() => [
      [0, 0],
      [size().width, size().height],
    ])
    .translateExtent(ROOM)
    .clickDistance(CLICK_DISTANCE)
    .wheelDelta(wheelStep)
    .filter((event: Event) => {
      const admitted = admits(event, pageScrolls());
      if (admitted === 'wheel') onPageScroll('wheel');
      return admitted === true;
    })
    .on('start', () => {
      moved = false;
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      moved = true;
      if (sourceEvent) onMove(cameraOfTransform(transform, size()));
    })
    .on('end', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (moved && sourceEvent) onSettled(cameraOfTransform(transform, size()));
    });

  const selection = select(stage);
  selection.call(behaviour).on('dblclick.zoom', null);
  const onTouchMove = (event: TouchEvent) => {
    if (admits(event, pageScrolls()) === 'touch') onPageScroll('touch');
  };
  stage.addEventListener('touchmove', onTouchMove, { passive: true });

  return {
    set: (camera) => {
      const { width, height } = size();
      const to = zoomIdentity
        .translate(width / 2 - camera.x * camera.k, height / 2 - camera.y * camera.k)
        .scale(camera.k);
      selection.call(behaviour.transform, to);
    },
    destroy: () => {
      selection.on('.zoom', null);
      stage.removeEventListener('touchmove', onTouchMove);
    },
  };
}

function cameraOfTransform(transform: { k: number; x: number; y: number }, { width, height }: Size): Camera {
  const { k, x, y } = transform;
  return { k, x: (width / 2 - x) / k, y: (height / 2 - y) / k };
}
