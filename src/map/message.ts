import { button, html } from '../ui/dom';

/** The line in the middle of the map that says what is missing. */
export interface Message {
  readonly show: (text: string) => void;
  readonly failed: (text: string, retry: string, again: () => void) => void;
  readonly hide: () => void;
}

export function createMessage(element: HTMLElement): Message {
  const set = (...children: Node[]) => {
    element.hidden = children.length === 0;
    element.replaceChildren(...children);
  };
  return {
    show: (text) => set(html('p', {}, text)),
    failed(text, retry, again) {
      set(html('p', {}, text), button(retry, again));
    },
    hide: () => set(),
  };
}
