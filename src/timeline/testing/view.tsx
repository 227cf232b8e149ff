import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

let mounted: { root: Root; container: HTMLElement } | undefined;

/** Renders `node` into the test's document; returns the element that holds it. */
export function show(node: ReactNode): HTMLElement {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  mounted = { root, container };
  act(() => {
    root.render(node);
  });
  return container;
}

/** Takes away what was shown; for `afterEach`. */
export function clear(): void {
  const shown = mounted;
  mounted = undefined;
  act(() => shown?.root.unmount());
  shown?.container.remove();
}

/** Writes `value` into a field as a reader does. */
export function type(input: HTMLInputElement, value: string): void {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  act(() => {
    own?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses a key on `element`; false when the press was taken from the browser. */
export function press(element: HTMLElement, key: string, parts: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...parts });
  act(() => {
    element.dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

export function click(element: HTMLElement): void {
  act(() => {
    element.click();
  });
}
