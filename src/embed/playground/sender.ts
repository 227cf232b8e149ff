import type { Messages } from '../../i18n/messages';
import type { playground } from '../../i18n/messages/embed.en';
import { INBOUND_TYPES, SOURCE, VERSION } from '../protocol/messages';
import { button, h } from './dom';
import { REQUESTS } from './parameters';

/** A form for every message that the map understands; `send` is given whole envelopes. */
export function createSender(
  text: Messages<typeof playground>,
  send: (message: unknown) => void,
): HTMLElement {
  const rows = INBOUND_TYPES.map((type) => {
    const value = REQUESTS[type];
    const post = (data: Readonly<Record<string, string>>) => send({ source: SOURCE, v: VERSION, type, data });
    const note = h('p', {}, text.requests[type]);
    if (value === null)
      return h(
        'div',
        { class: 'row' },
        button(text.sendButton(type), () => post({})),
        note,
      );

    const { name, examples } = value;
    const field = h('input', {
      type: 'text',
      spellcheck: 'false',
      autocomplete: 'off',
      list: `send-${type}`,
    });
    field.setAttribute('aria-label', text.valueOf(`${type}: ${name}`));
    field.value = examples[0] ?? '';
    const options = examples.map((example) => h('option', { value: example }));
    return h(
      'div',
      { class: 'row' },
      button(text.sendButton(type), () => post({ [name]: field.value })),
      field,
      h('datalist', { id: `send-${type}` }, ...options),
      note,
    );
  });
  return h('section', { class: 'sender' }, h('h2', {}, text.send), h('p', {}, text.sendNote), ...rows);
}
