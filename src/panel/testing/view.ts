import { act, type ReactNode } from 'react';
import { mount } from '../../ui/testing/mount';

export { clear } from '../../ui/testing/mount';

/** Renders `node` into the test's document; returns the element that holds it. */
export async function show(node: ReactNode): Promise<HTMLElement> {
  const { root, container } = mount();
  await act(async () => root.render(node));
  return container;
}

/** Runs `change` and lets everything that follows from it happen. */
export async function doing(change: () => unknown): Promise<void> {
  await act(async () => {
    await change();
  });
}

/** The element in `view` that `selector` names; fails the test when there is none. */
export function one<T extends HTMLElement = HTMLElement>(view: ParentNode, selector: string): T {
  const found = view.querySelector<T>(selector);
  if (!found) throw new Error(`Not shown: ${selector}`);
  return found;
}

/** Every element in `view` that `selector` names. */
export function all<T extends HTMLElement = HTMLElement>(view: ParentNode, selector: string): T[] {
  return [...view.querySelectorAll<T>(selector)];
}

/** The button whose name contains `name`; fails the test when there is none. */
export function button(view: ParentNode, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(view, 'button').find((each) => each.textContent.includes(name));
  if (!found) throw new Error(`No button: ${name}`);
  return found;
}

/** Writes `value` into a field as a reader does. */
export function type(input: HTMLInputElement, value: string): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  return doing(() => {
    own?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key on `element`. */
export function press(element: EventTarget, key: string): Promise<void> {
  return doing(() =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
}
