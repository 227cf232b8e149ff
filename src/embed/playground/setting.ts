import type { Messages } from '../../i18n/messages';
import type { playground } from '../../i18n/messages/embed.en';
import { html } from '../../ui/dom';
import type { Setting } from './stage';

const WIDTHS = [320, 640, 1000] as const;
const SANDBOXES = ['allow-scripts', 'allow-scripts allow-same-origin', 'allow-same-origin'] as const;

/** The choices of how the map is embedded: as what, how wide, in which sandbox. */
export function createSetting(
  text: Messages<typeof playground>,
  onChange: () => void,
): { readonly element: HTMLElement; readonly value: () => Setting } {
  const choice = (label: string, options: readonly (readonly [value: string, label: string])[]) => {
    const select = html('select', {}, ...options.map(([value, name]) => html('option', { value }, name)));
    select.addEventListener('change', onChange);
    return { select, label: html('label', {}, `${label} `, select) };
  };
  const way = choice(text.way, [
    ['iframe', text.ways.iframe],
    ['element', text.ways.element],
  ]);
  const width = choice(text.width, [
    ['', text.fullWidth],
    ...WIDTHS.map((pixels) => [`${pixels}`, `${pixels} px`] as const),
  ]);
  const sandbox = choice(text.sandbox, [
    ['', text.sandboxNone],
    ...SANDBOXES.map((value) => [value, value] as const),
  ]);
  return {
    element: html(
      'fieldset',
      { class: 'setting' },
      html('legend', {}, text.frameSettings),
      way.label,
      width.label,
      sandbox.label,
    ),
    value() {
      sandbox.select.disabled = way.select.value === 'element';
      return {
        way: way.select.value === 'element' ? 'element' : 'iframe',
        width: Number(width.select.value) || null,
        sandbox: sandbox.select.value || null,
      };
    },
  };
}
