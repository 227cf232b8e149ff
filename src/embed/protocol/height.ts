/** Whole pixels, rounded up so that nothing is cut off. */
export interface FrameSize {
  readonly height: number;
  readonly width: number;
}

type FrameTimer = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/**
 * Tells the size of `element` now and whenever it changes by a pixel or more, at most once per frame. Never one
 * without height or width: that is a frame not shown. A host that believed the first could not show it again, and one that believed
 * the height of a page without width would open a frame of thousands of pixels.
 */
export function watchHeight(
  timer: FrameTimer,
  element: Element,
  tell: (size: FrameSize) => void,
): { readonly repeat: () => void; readonly stop: () => void } {
  let lastSent: FrameSize | undefined;
  let pending: number | undefined;

  const measure = () => {
    pending = undefined;
    const box = element.getBoundingClientRect();
    const size = { height: Math.ceil(box.height), width: Math.ceil(box.width) };
    const isShown = size.height > 0 && size.width > 0;
    if (!isShown || (size.height === lastSent?.height && size.width === lastSent.width)) return;
    lastSent = size;
    tell(size);
  };
  const schedule = () => {
    pending ??= timer.requestAnimationFrame(measure);
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(element);
  // Browsers draw no frame that is out of sight: the first size does not wait for one.
  measure();
  return {
    /** Tells the size again, for a host that came late. */
    repeat() {
      lastSent = undefined;
      schedule();
    },
    stop() {
      observer.disconnect();
      if (pending !== undefined) timer.cancelAnimationFrame(pending);
    },
  };
}
