/** What shows that the reader goes on by hand. */
const SIGNS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Shows `item` without motion, and again whenever something around it takes another size, as what stands above it loads late;
 * until the reader goes on by hand. Returns what ends it.
 */
export function keepInView(item: HTMLElement): () => void {
  const show = () => item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  show();
  const observer = new ResizeObserver(show);
  for (let around = item.parentElement; around; around = around.parentElement) observer.observe(around);
  const end = () => {
    observer.disconnect();
    for (const sign of SIGNS) removeEventListener(sign, end, { capture: true });
  };
  for (const sign of SIGNS) addEventListener(sign, end, { capture: true, passive: true });
  return end;
}
