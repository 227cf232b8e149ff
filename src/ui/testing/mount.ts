import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';

let mounted: { readonly root: Root; readonly container: HTMLElement } | undefined;

/** A place in the test's document to render into. */
export function mount(): { readonly root: Root; readonly container: HTMLElement } {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.body.appendChild(document.createElement('div'));
  return (mounted = { root: createRoot(container), container });
}

/** Takes away what was rendered; for `afterEach`. */
export function clear(): void {
  const shown = mounted;
  mounted = undefined;
  act(() => shown?.root.unmount());
  shown?.container.remove();
}
