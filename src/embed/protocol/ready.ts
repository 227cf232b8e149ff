import type { OutboundData } from './messages';

/**
 * Watches the signal on the page's root (`data-ready`, `data-state`, `data-renderer`) and tells each time it turns
 * true, with the milliseconds since it was last set to false; the first since the start of the page. Returns what stops it.
 */
export function watchReady(
  root: HTMLElement,
  tell: (data: OutboundData['vis.rendered']) => void,
  now: () => number = () => performance.now(),
): () => void {
  let since = 0;
  let ready = false;
  const look = (changes: readonly MutationRecord[]) => {
    const next = root.dataset['ready'] === 'true';
    // A change so quick that it is over when it is heard of still counts.
    const fell = changes.some(({ oldValue }) => oldValue === 'false') || !ready;
    if (!next && ready) since = now();
    if (next && fell) {
      const renderer = root.dataset['renderer'] === 'explorer' ? 'explorer' : 'figure';
      tell({ state: root.dataset['state'] ?? '', ms: Math.round(now() - since), renderer });
      since = now();
    }
    ready = next;
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'], attributeOldValue: true });
  look([]);
  return () => observer.disconnect();
}
