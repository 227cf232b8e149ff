/** Longest wait for a moment without work, in milliseconds. */
const IDLE_MS = 3000;
/** What shows that a reader is here for the map. A wheel is not among them: it may only pass by. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'touchstart'] as const;

/**
 * Calls `then` once: at the first sign of a reader, or when the loaded page has nothing to do while `element` is in view.
 * A frame far down its host's page, or not shown, waits. Returns what calls it at once.
 */
export function whenReaderPresent(element: Element, then: () => void): () => void {
  let done = false;
  const go = () => {
    if (done) return;
    done = true;
    observer.disconnect();
    for (const sign of SIGNS) document.removeEventListener(sign, go, { capture: true });
    then();
  };
  const whenIdle = () => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(go, { timeout: IDLE_MS });
    else setTimeout(go, 200);
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if (document.readyState === 'complete') whenIdle();
    else addEventListener('load', whenIdle, { once: true });
  });
  observer.observe(element);
  for (const sign of SIGNS) document.addEventListener(sign, go, { capture: true, passive: true });
  return go;
}
