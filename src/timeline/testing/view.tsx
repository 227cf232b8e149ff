import { act, type ReactNode } from 'react';
import { mount } from '../../ui/testing/mount';

export { clear } from '../../ui/testing/mount';

/** Renders `node` into the test's document; returns the element that holds it. */
export function show(node: ReactNode): HTMLElement {
  const { root, container } = mount();
  act(() => root.render(node));
  return container;
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
