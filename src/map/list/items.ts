import type { Lang } from '../../i18n/text';
import { LANGUAGES } from '../../i18n/language';
import type { Colouring } from '../../layers/layer';
import { displayName, type Gazetteer } from '../../regions/gazetteer';
import type { Adcode, Region } from '../../regions/region';
import type { AppState } from '../../state/state';
import { html } from '../../ui/dom';

interface Item {
  readonly region: Region;
  readonly element: HTMLElement;
  readonly status: HTMLElement;
  /** The status as it was written. What stands there may be a browser's translation of it. */
  line: string;
}

/** The items of a list box. One of them is active: the only one that Tab stops at. */
export interface ListItems {
  readonly regions: () => readonly Region[];
  /** The region at an index; undefined beyond the list. */
  readonly at: (index: number) => Region | undefined;
  /** Where a region stands; -1 where it is not listed. */
  readonly indexOf: (adcode: Adcode | null) => number;
  /** The item in which an event of the page happened; -1 for none. */
  readonly indexAt: (event: Event) => number;
  readonly active: () => number;
  readonly hasFocus: () => boolean;
  /** Makes an item active, the nearest one where there is none of that index. */
  readonly activate: (index: number) => void;
  /** The same, and puts the focus on it. */
  readonly focus: (index: number) => void;
  /** Brings an item into view inside the list, without moving the page. */
  readonly reveal: (index: number) => void;
  /** Lists other regions. The active one stays so, else the first of `next` that is listed becomes so. */
  readonly replace: (regions: readonly Region[], lang: Lang, next: readonly (Adcode | null)[]) => void;
  /** Writes how each region stands, and which are selected and pointed at. */
  readonly write: (colouring: Colouring, state: Pick<AppState, 'lang' | 'select' | 'hover'>) => void;
}

function createItem(region: Region, name: string): Item {
  const status = html('span', { class: 'map-list-status' });
  const attributes = { class: 'map-list-item', role: 'option', tabindex: '-1', 'data-adcode': region.adcode };
  const element = html('li', attributes, html('span', { class: 'map-list-name' }, name), ' ', status);
  return { region, status, line: '', element };
}

/** The items of `list`, which keeps no other children. */
export function createListItems(list: HTMLElement, gazetteer: Gazetteer): ListItems {
  let items: readonly Item[] = [];
  let active = 0;

  const indexOf = (adcode: Adcode | null) => items.findIndex(({ region }) => region.adcode === adcode);
  const hasFocus = () => list.contains(document.activeElement);
  function activate(index: number): void {
    items[active]?.element.setAttribute('tabindex', '-1');
    active = Math.min(items.length - 1, Math.max(0, index));
    items[active]?.element.setAttribute('tabindex', '0');
  }
  function focus(index: number): void {
    activate(index);
    items[active]?.element.focus();
  }

  return {
    regions: () => items.map(({ region }) => region),
    at: (index) => items[index]?.region,
    indexOf,
    indexAt({ target }) {
      const element = target instanceof Element ? target.closest('[role=option]') : null;
      return items.findIndex((item) => item.element === element);
    },
    active: () => active,
    hasFocus,
    activate,
    focus,
    reveal(index) {
      const { offsetTop: top, offsetHeight: height } = items[index]!.element;
      if (top < list.scrollTop) list.scrollTop = top;
      else if (top + height > list.scrollTop + list.clientHeight)
        list.scrollTop = top + height - list.clientHeight;
    },
    replace(regions, lang, next) {
      const hadFocus = hasFocus();
      const before = items[active]?.region.adcode ?? null;
      items = regions.map((region) => createItem(region, displayName(gazetteer, region.adcode, lang)));
      list.replaceChildren(...items.map(({ element }) => element));
      active = 0;
      const index = [before, ...next].map(indexOf).find((found) => found >= 0) ?? 0;
      if (hadFocus) focus(index);
      else activate(index);
    },
    write(colouring, { lang, select, hover }) {
      for (const item of items) {
        const { region, element, status } = item;
        const line = colouring.text(region.adcode, lang).lines.join(LANGUAGES[lang].semicolon);
        if (item.line !== line) status.textContent = item.line = line;
        element.setAttribute('aria-selected', String(select.includes(region.adcode)));
        element.classList.toggle('map-list-hover', hover === region.adcode);
      }
    },
  };
}
