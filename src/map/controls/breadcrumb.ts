import { button, html } from '../../ui/dom';
import type { Adcode } from '../../regions/region';

/** One place on the way from the nation to what is shown. */
export interface Crumb {
  readonly adcode: Adcode;
  readonly name: string;
}

export interface Breadcrumb {
  readonly element: HTMLElement;
  /** Shows the way; hidden while there is only one place on it. The last place is where the reader is. */
  readonly set: (crumbs: readonly Crumb[], label: string) => void;
}

export function createBreadcrumb(go: (adcode: Adcode) => void): Breadcrumb {
  const list = html('ol');
  const element = html('nav', { class: 'map-breadcrumb' }, list);
  let shown = '';
  return {
    element,
    set(crumbs, label) {
      const key = label + crumbs.map(({ adcode, name }) => adcode + name).join('/');
      if (key === shown) return;
      shown = key;
      element.hidden = crumbs.length < 2;
      element.setAttribute('aria-label', label);
      const items = crumbs.map(({ adcode, name }, index) => {
        if (index === crumbs.length - 1)
          return html('li', {}, html('span', { 'aria-current': 'true' }, name));
        return html(
          'li',
          {},
          button(name, () => go(adcode), { 'data-adcode': adcode }),
        );
      });
      list.replaceChildren(...items);
    },
  };
}
