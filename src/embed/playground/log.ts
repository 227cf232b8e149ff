import type { Messages } from '../../i18n/messages';
import type { playground } from '../../i18n/messages/embed.en';
import { button, html } from '../../ui/dom';

const LONGEST = 200;

export interface Log {
  readonly element: HTMLElement;
  readonly add: (direction: '→' | '←', message: unknown) => void;
}

/** What `message` is called: its type, or the dialect it is in. */
function nameOf(message: unknown): string {
  if (typeof message !== 'object' || message === null) return typeof message;
  return String((message as { type?: unknown }).type ?? '');
}

/** The list of messages both ways, newest first. */
export function createLog(text: Messages<typeof playground>): Log {
  const empty = html('p', {}, text.logEmpty);
  const list = html('ol', { reversed: true });
  const box = html('div', { class: 'lines', role: 'log', 'aria-label': text.log, tabindex: 0 }, list);
  const show = () => {
    empty.hidden = list.childElementCount > 0;
  };
  const clear = button(text.clearLog, () => {
    list.replaceChildren();
    show();
  });
  return {
    element: html(
      'section',
      { class: 'log' },
      html('h2', {}, text.log),
      html('p', {}, text.logNote),
      clear,
      empty,
      box,
    ),
    add(direction, message) {
      const written = typeof message === 'string' ? message : JSON.stringify(message, null, 1);
      const line = html(
        'li',
        {},
        html('b', {}, `${direction} ${nameOf(message)}`),
        ' ',
        html('code', {}, written),
      );
      list.prepend(line);
      if (list.childElementCount > LONGEST) list.lastElementChild?.remove();
      show();
    },
  };
}
