import type { Messages } from '../../i18n/messages';
import type { playground } from '../../i18n/messages/embed.en';
import { INBOUND_TYPES, SOURCE, VERSION } from '../protocol/messages';
import { button, html } from '../../ui/dom';
import { REQUESTS } from './parameters';

/** A form for every message that the map understands; `send` is given whole envelopes. */
export function createSender(
  text: Messages<typeof playground>,
  send: (message: unknown) => void,
): HTMLElement {
  const rows = INBOUND_TYPES.map((type) => {
    const value = REQUESTS[type];
    const post = (data: Readonly<Record<string, string>>) => send({ source: SOURCE, v: VERSION, type, data });
    const note = html('p', {}, text.requests[type]);
    if (value === null)
      return html(
        'div',
        { class: 'row' },
        button(text.sendButton(type), () => post({})),
        note,
      );

    const { name, examples } = value;
    const field = html('input', {
      type: 'text',
      spellcheck: 'false',
      autocomplete: 'off',
      list: `send-${type}`,
    });
    field.setAttribute('aria-label', text.valueOf(`${type}: ${name}`));
    field.value = examples[0] ?? '';
    const options = examples.map((example) => html('option', { value: example }));
    return html(
      'div',
      { class: 'row' },
      button(text.sendButton(type), () => post({ [name]: field.value })),
      field,
      html('datalist', { id: `send-${type}` }, ...options),
      note,
    );
  });
  return html(
    'section',
    { class: 'sender' },
    html('h2', {}, text.send),
    html('p', {}, text.sendNote),
    ...rows,
  );
}
