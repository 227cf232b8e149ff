import type { Setting } from '../text/block';
import { element } from '../svg/markup';

/**
 * How a halo lies under what it surrounds: `order`, in one element whose stroke is painted first; or `below`, as an element
 * of its own, for the programs that do not know `paint-order` and would paint it over the letters.
 */
export type HaloForm = 'order' | 'below';

/** Drawings with our own fonts are for other programs, those with the page's for browsers. */
export function haloFormOf(fonts: Setting['fonts'] = 'page'): HaloForm {
  return fonts === 'page' ? 'order' : 'below';
}

type Values = Readonly<Record<string, string | number | undefined>>;

/** What is surrounded: an element with `shape` (where it is) and `look` (its fill and names), `content` as markup. */
interface Surrounded {
  readonly shape: Values;
  readonly look: Values;
  readonly content?: string;
}

/** The element `name` with a halo of the stroke attributes in `halo`; `paint-order` itself may stand on the layer. */
export function haloed(
  name: 'text' | 'path',
  { shape, look, content }: Surrounded,
  halo: Values,
  form: HaloForm,
): string {
  if (form === 'order') return element(name, { ...shape, ...look, ...halo }, content);
  // Read out, searched and copied once: the halo is no text for anyone but the eye.
  const hidden = name === 'text' ? { 'aria-hidden': 'true' } : {};
  return (
    element(name, { ...hidden, ...shape, fill: 'none', ...halo }, content) +
    element(name, { ...shape, ...look }, content)
  );
}
