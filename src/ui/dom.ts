const NAMESPACE = 'http://www.w3.org/2000/svg';

/** `false` leaves an attribute out, `true` gives it no value. */
type Attributes = Readonly<Record<string, string | number | boolean>>;
type Child = Node | string;

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** A new SVG element with these attributes and children. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return filled(document.createElementNS(NAMESPACE, name), attributes, children);
}

/** A new HTML element with these attributes and children; text is never read as markup. */
export function html<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return filled(document.createElement(name), attributes, children);
}

/** Sets an attribute where it has another value: a write without a change costs a browser as much as one. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const markups = new WeakMap<Element, string>();

/** Sets what stands in an element, which nothing else writes, where it is another markup than last time. */
export function writeMarkup(element: Element, markup: string): void {
  if (markups.get(element) === markup) return;
  element.innerHTML = markup;
  markups.set(element, markup);
}

/** A new button with this content that does `press`. */
export function button(content: Child, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = html('button', { type: 'button', ...attributes }, content);
  element.addEventListener('click', press);
  return element;
}
