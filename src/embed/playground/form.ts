import type { Messages } from '../../i18n/messages';
import type { playground } from '../../i18n/messages/embed.en';
import { button, html } from '../../ui/dom';
import { EXAMPLES, FLAG_PARAMS, STATE_PARAMS, type ParamName } from './parameters';

type Text = Messages<typeof playground>;

export interface ParamForm {
  readonly element: HTMLElement;
  /** Values of the parameters that are set, in the order of the page. */
  readonly values: () => ReadonlyMap<ParamName, string>;
}

/** Every parameter with what it does, a field for any value, right or wrong, and examples to click. */
export function createParamForm(text: Text, start: URLSearchParams, onChange: () => void): ParamForm {
  const fields = new Map<ParamName, HTMLInputElement>();
  const chosen = new Set<ParamName>();

  const set = (name: ParamName, value: string | null) => {
    const field = fields.get(name)!;
    field.value = value ?? '';
    if (value === null) chosen.delete(name);
    else chosen.add(name);
  };
  const row = (name: ParamName) => {
    const field = html('input', {
      type: 'text',
      id: `param-${name}`,
      spellcheck: 'false',
      autocomplete: 'off',
    });
    fields.set(name, field);
    field.addEventListener('change', () => {
      set(name, field.value === '' ? null : field.value);
      onChange();
    });
    const examples = EXAMPLES[name].map((value) =>
      button(`${name}=${value}`, () => {
        set(name, value);
        onChange();
      }),
    );
    return html(
      'div',
      { class: 'row' },
      html('label', { for: `param-${name}` }, html('code', {}, name)),
      field,
      html('p', {}, text.params[name]),
      html(
        'div',
        { class: 'examples', role: 'group', 'aria-label': `${text.examples}: ${name}` },
        ...examples,
      ),
    );
  };
  const group = (legend: string, note: string, names: readonly ParamName[]) =>
    html('fieldset', {}, html('legend', {}, legend), html('p', {}, note), ...names.map(row));

  const element = html(
    'form',
    { class: 'params' },
    group(text.state, text.stateNote, STATE_PARAMS),
    group(text.flags, text.flagsNote, FLAG_PARAMS),
    button(text.clear, () => {
      for (const name of fields.keys()) set(name, null);
      onChange();
    }),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  for (const [name, value] of start) {
    const field = [...fields.keys()].find((candidate) => candidate === name);
    if (field) set(field, value);
  }
  return {
    element,
    values: () =>
      new Map([...fields].filter(([name]) => chosen.has(name)).map(([name, { value }]) => [name, value])),
  };
}
