import type { Adcode } from '../../regions/region';

export interface PointerOptions {
  readonly stage: HTMLElement;
  /** Lies on the stage; while the pointer is on it, the unit pointed at stays the same. */
  readonly tooltip: HTMLElement;
  /** The unit at a point of the stage, met within `reach` pixels when it is tiny. */
  readonly unitAt: (point: readonly [number, number], reach: number) => Adcode | null;
  readonly onPoint: (adcode: Adcode | null, point: readonly [number, number]) => void;
  readonly onLeave: () => void;
  /** `again`: the second click of a double click. */
  readonly onPress: (press: Press) => void;
}

export interface Press {
  readonly adcode: Adcode | null;
  readonly point: readonly [number, number];
  readonly again: boolean;
  readonly touch: boolean;
}

/** How far from a tiny unit's label point it is still met, in CSS pixels. */
const REACH = { mouse: 6, touch: 16 } as const;

/** Turns the pointer over the stage into units, the same for both renderers. Returns what stops it. */
export function listenToPointer(options: PointerOptions): () => void {
  const { stage, tooltip, unitAt, onPoint, onLeave, onPress } = options;
  let frame: number | undefined;
  let last: PointerEvent | undefined;

  const pointOf = (event: MouseEvent): [number, number] => {
    const { left, top } = stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const onTooltip = (event: Event) => event.target instanceof Node && tooltip.contains(event.target);
  /** The tooltip's box. Its invisible rim may lie under a pointer that rests, and a press there means the map. */
  const inBox = (event: MouseEvent) => {
    const { left, right, top, bottom } = tooltip.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    return onTooltip(event) && x >= left && x <= right && y >= top && y <= bottom;
  };
  const onMove = (event: PointerEvent) => {
    // A finger points by pressing; a pressed button drags the map.
    if (event.pointerType === 'touch' || event.buttons !== 0 || onTooltip(event)) return;
    last = event;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (last) onPoint(unitAt(pointOf(last), REACH.mouse), pointOf(last));
    });
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    last = undefined;
    onLeave();
  };
  const onClick = (event: MouseEvent) => {
    if (inBox(event)) return;
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    const point = pointOf(event);
    onPress({
      adcode: unitAt(point, touch ? REACH.touch : REACH.mouse),
      point,
      again: event.detail > 1,
      touch,
    });
  };

  stage.addEventListener('pointermove', onMove);
  stage.addEventListener('pointerleave', leave);
  stage.addEventListener('click', onClick);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    stage.removeEventListener('pointermove', onMove);
    stage.removeEventListener('pointerleave', leave);
    stage.removeEventListener('click', onClick);
  };
}
