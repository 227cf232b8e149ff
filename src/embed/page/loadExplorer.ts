import { html } from '../../ui/dom';
import type { Program } from './program';

/** Adds `element` to the head; resolves when its file has arrived, and rejects when it may not or does not. */
function arrived(element: HTMLElement, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`${file.split('/').pop()} did not arrive`)));
    document.head.append(element);
  });
}

/** In a sandbox the page has no origin of its own: only files open to all may be used there. */
const OPEN = { crossorigin: 'anonymous' } as const;
const link = (rel: string, href: string) => html('link', { rel, href, ...OPEN });

/** Runs the module in `file`; rejects when it does not arrive. `attempt` tells a later try from the first, whose failure browsers remember. */
export function loadModule(file: string, attempt: number): Promise<void> {
  const src = attempt === 0 ? file : `${file}?${attempt}`;
  return arrived(html('script', { type: 'module', src, ...OPEN }), file);
}

/**
 * Loads the explorer: its styles first, so that it never stands there bare, then its script, which takes over by itself.
 * Rejects when a file does not arrive. `attempt` as above.
 */
export async function loadExplorer({ script, styles, preload }: Program, attempt: number): Promise<void> {
  for (const file of attempt === 0 ? preload : []) document.head.append(link('modulepreload', file));
  await Promise.all(styles.map((file) => arrived(link('stylesheet', file), file)));
  await loadModule(script, attempt);
}

/** Calls `load` now, and again each time the connection comes back after a failure; `onFail` hears of each failure. */
export function loadWhenOnline(
  load: (attempt: number) => Promise<void>,
  onFail: (error: unknown) => void,
): { readonly retry: (error: unknown) => void } {
  let attempt = 0;
  const start = () => {
    load(attempt++).catch(failed);
  };
  const failed = (error: unknown) => {
    onFail(error);
    addEventListener('online', start, { once: true });
  };
  start();
  return { retry: failed };
}
