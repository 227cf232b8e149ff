import { displayName } from '../../regions/gazetteer';
import type { Colouring } from '../../layers/layer';
import { colouringOf } from '../../layers/layers';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode, type Region } from '../../regions/region';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { mapText } from '../messages';
import { LANGUAGES } from '../../i18n/language';
import { html } from '../../ui/dom';
import { listedRegions } from './listItems';
import { typeaheadIndex } from './typeahead';

interface Item {
  readonly region: Region;
  readonly element: HTMLElement;
  readonly status: HTMLElement;
  /** The status as it was written. What stands there may be a browser's translation of it. */
  line: string;
}

/** Letters typed within this time of each other belong together. */
const TYPING_MS = 700;
let mounted = 0;

/**
 * The list of regions: the way into the map for keyboard and screen reader. One tab stop; the item in focus is the one
 * pointed at on the map, and the other way round. Listens to the state itself, like the map. Returns what takes it away.
 */
export function mountRegionList(container: HTMLElement, app: App): () => void {
  const { store, record, actions } = app;
  const { gazetteer } = record;
  mounted += 1;
  const helpId = `map-list-help-${mounted}`;
  const title = html('h2', { class: 'map-list-title' });
  const back = html('button', { type: 'button', class: 'tool map-list-back' });
  const list = html('ul', { class: 'map-list-box', role: 'listbox', 'aria-describedby': helpId });
  const help = html('p', { class: 'map-list-help', id: helpId });
  container.append(title, back, list, help);

  let items: readonly Item[] = [];
  let active = 0;
  let shownKey = '';
  let typed = '';
  let typing: ReturnType<typeof setTimeout> | undefined;

  const nameOf = (adcode: Adcode, lang: Lang) => gazetteer.get(adcode).short[lang];
  const indexOf = (adcode: Adcode | null) => items.findIndex(({ region }) => region.adcode === adcode);
  const isInList = () => list.contains(document.activeElement);
  const itemOf = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    return items.findIndex((item) => item.element === element);
  };

  function setActive(index: number): void {
    items[active]?.element.setAttribute('tabindex', '-1');
    active = Math.min(items.length - 1, Math.max(0, index));
    items[active]?.element.setAttribute('tabindex', '0');
  }
  function focusItem(index: number): void {
    setActive(index);
    items[active]?.element.focus();
  }
  /** Brings an item into view inside the list, without moving the page. */
  function reveal({ element }: Item): void {
    const above = element.offsetTop < list.scrollTop;
    const below = element.offsetTop + element.offsetHeight > list.scrollTop + list.clientHeight;
    if (above) list.scrollTop = element.offsetTop;
    else if (below) list.scrollTop = element.offsetTop + element.offsetHeight - list.clientHeight;
  }
  /** Selects, and goes in when it is selected already. */
  function press(index: number): void {
    const item = items[index];
    if (!item) return;
    const { adcode, level } = item.region;
    if (store.getState().select.includes(adcode) && level === 'province') actions.enter(adcode);
    else actions.select(adcode);
  }

  function build(state: AppState, regions: readonly Region[]): void {
    const hadFocus = isInList();
    const before = items[active]?.region.adcode;
    items = regions.map((region) => {
      const status = html('span', { class: 'map-list-status' });
      const name = html(
        'span',
        { class: 'map-list-name' },
        displayName(gazetteer, region.adcode, state.lang),
      );
      const attributes = {
        class: 'map-list-item',
        role: 'option',
        tabindex: '-1',
        'data-adcode': region.adcode,
      };
      return { region, status, line: '', element: html('li', attributes, name, ' ', status) };
    });
    list.replaceChildren(...items.map(({ element }) => element));
    active = 0;
    const focus =
      [before ?? null, state.select[0] ?? null, lastRegion].map(indexOf).find((index) => index >= 0) ?? 0;
    if (hadFocus) focusItem(focus);
    else setActive(focus);
  }
  /** The province last left: the focus goes back to it. */
  let lastRegion: Adcode | null = null;

  function write(state: AppState, colouring: Colouring): void {
    const { region: entered, lang, select, hover } = state;
    const regions = listedRegions(record, colouring, entered, lang);
    const key = [lang, entered, ...regions.map(({ adcode }) => adcode)].join();
    const text = mapText(lang);
    if (key !== shownKey) {
      shownKey = key;
      const name = entered === NATION ? text.list.provinces : text.list.inside(nameOf(entered, lang));
      title.textContent = name;
      list.setAttribute('aria-label', name);
      help.textContent = text.list.help;
      back.hidden = entered === NATION;
      back.textContent = `‹ ${nameOf(NATION, lang)}`;
      build(state, regions);
    }
    for (const item of items) {
      const { region, element, status } = item;
      const { lines } = colouring.text(region.adcode, lang);
      const line = lines.join(LANGUAGES[lang].semicolon);
      if (item.line !== line) status.textContent = item.line = line;
      element.setAttribute('aria-selected', String(select.includes(region.adcode)));
      element.classList.toggle('map-list-hover', hover === region.adcode);
    }
  }
  /** What was written last, by all that it depends on. */
  let written = '';
  function update(state: AppState, previous?: AppState): void {
    if (previous && state.region !== previous.region) lastRegion = previous.region;
    const colouring = colouringOf(app.record, state);
    const key = [colouring.placesKey, state.region, state.lang, state.hover, ...state.select].join();
    if (key !== written) write(state, colouring);
    written = key;
    if (state.select === previous?.select) return;
    const selected = indexOf(state.select[0] ?? null);
    if (selected >= 0 && !isInList()) {
      setActive(selected);
      reveal(items[selected]!);
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    // A key that is no letter ends the word typed before it.
    if ([...event.key].length > 1) typed = '';
    if (to !== undefined) focusItem(to);
    else if (event.key === 'Enter' || (event.key === ' ' && typed === '')) press(active);
    else if (event.key === 'Escape') actions.back();
    else if ([...event.key].length === 1) type(event.key);
    else return;
    event.preventDefault();
  }
  function type(letter: string): void {
    typed += letter;
    clearTimeout(typing);
    typing = setTimeout(() => {
      typed = '';
    }, TYPING_MS);
    const regions = items.map(({ region }) => region);
    const index = typeaheadIndex(regions, active, typed);
    if (index !== undefined) focusItem(index);
  }

  list.addEventListener('keydown', onKey);
  list.addEventListener('click', (event) => {
    const index = itemOf(event);
    if (index < 0) return;
    focusItem(index);
    press(index);
  });
  list.addEventListener('focusin', (event) => {
    const index = itemOf(event);
    if (index < 0) return;
    setActive(index);
    actions.hover(items[index]!.region.adcode);
  });
  list.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && list.contains(event.relatedTarget))) actions.hover(null);
  });
  list.addEventListener('pointerover', (event) => {
    const index = itemOf(event);
    if (index >= 0 && event.pointerType !== 'touch') actions.hover(items[index]!.region.adcode);
  });
  list.addEventListener('pointerleave', () => actions.hover(null));
  back.addEventListener('click', () => actions.enter(NATION));

  update(store.getState());
  const stop = store.subscribe(update);
  return () => {
    stop();
    clearTimeout(typing);
    container.replaceChildren();
  };
}
