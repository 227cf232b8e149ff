/** How far, in CSS pixels, a finger goes before its direction counts. */
const SLOP = 6;

/** Where a finger came down whose meaning is not known yet, the value then, and the one that the browser gave it. */
interface Touch {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  tapped?: number;
}

/**
 * Leaves to the page what a finger does on `slider`, a native range, until it is known to mean the slider: a movement
 * sideways, or a tap. A browser moves the thumb as soon as the finger comes down; that is taken back before any listener
 * hears of it. Returns what ends it.
 */
export function leaveSwipesToPage(slider: HTMLInputElement): () => void {
  let pending: Touch | undefined;
  const listeners: Partial<Record<string, (event: Event) => void>> = {
    pointerdown(event) {
      const { pointerType, clientX: x, clientY: y } = event as PointerEvent;
      pending = pointerType === 'touch' ? { x, y, value: slider.value } : undefined;
    },
    pointermove(event) {
      if (!pending) return;
      const { clientX, clientY } = event as PointerEvent;
      const sideways = Math.abs(clientX - pending.x);
      if (sideways > SLOP && sideways > Math.abs(clientY - pending.y)) pending = undefined;
    },
    input(event) {
      if (!pending) return;
      event.stopImmediatePropagation();
      pending.tapped = slider.valueAsNumber;
      slider.value = pending.value;
    },
    // The page scrolls.
    pointercancel() {
      pending = undefined;
    },
    pointerup() {
      const tapped = pending?.tapped;
      pending = undefined;
      if (tapped === undefined) return;
      // Not through `value`, which React watches: it would take the change for its own.
      slider.valueAsNumber = tapped;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  const controller = new AbortController();
  for (const [type, listener] of Object.entries(listeners)) {
    slider.addEventListener(type, listener!, { capture: true, signal: controller.signal });
  }
  return () => controller.abort();
}
