type Child = Node | string;
type Attributes = Readonly<Record<string, string | number | boolean>>;

/** An element with attributes (`false` leaves one out, `true` has no value) and children; text is never read as markup. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A button that does `run`. */
export function button(label: string, run: () => void, ...children: readonly Child[]): HTMLButtonElement {
  const made = h('button', { type: 'button' }, ...(children.length > 0 ? children : [label]));
  if (children.length > 0) made.setAttribute('aria-label', label);
  made.addEventListener('click', run);
  return made;
}
