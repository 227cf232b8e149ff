import { html } from '../../ui/dom';

export interface Hint {
  readonly element: HTMLElement;
  /** Shows a text for a moment. */
  readonly show: (text: string) => void;
  readonly destroy: () => void;
}

const SHOWN_MS = 1400;

/** A line over the map that says how to move it after a gesture was left to the page. Buttons say the same in words. */
export function createHint(): Hint {
  const element = html('p', { class: 'map-hint', 'aria-hidden': 'true' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    show(text) {
      element.textContent = text;
      element.classList.add('map-hint-shown');
      clearTimeout(timer);
      timer = setTimeout(() => element.classList.remove('map-hint-shown'), SHOWN_MS);
    },
    destroy: () => clearTimeout(timer),
  };
}
