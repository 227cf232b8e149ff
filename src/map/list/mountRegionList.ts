import type { Lang } from '../../i18n/text';
import type { Colouring } from '../../layers/layer';
import { colouringOf } from '../../layers/layers';
import { NATION, type Adcode } from '../../regions/region';
import type { App } from '../../state/app';
import type { AppState } from '../../state/state';
import { html } from '../../ui/dom';
import { mapText } from '../messages';
import { canEnter } from '../pointing';
import { createListItems } from './items';
import { listenToList } from './listen';
import { listedRegions } from './listItems';

let mounted = 0;

/** The heading, the way back, the list itself and how it is used, in the order in which they stand. */
function createElements() {
  mounted += 1;
  const helpId = `map-list-help-${mounted}`;
  return {
    title: html('h2', { class: 'map-list-title' }),
    back: html('button', { type: 'button', class: 'tool map-list-back' }),
    list: html('ul', { class: 'map-list-box', role: 'listbox', 'aria-describedby': helpId }),
    help: html('p', { class: 'map-list-help', id: helpId }),
  };
}

/**
 * The list of regions: the way into the map for keyboard and screen reader. One tab stop; the item in focus is the one
 * pointed at on the map, and the other way round. Listens to the state itself, like the map. Returns what takes it away.
 */
export function mountRegionList(container: HTMLElement, app: App): () => void {
  const { store, record, actions } = app;
  const { title, back, list, help } = createElements();
  container.append(title, back, list, help);
  const items = createListItems(list, record.gazetteer);

  const nameOf = (adcode: Adcode, lang: Lang) => record.gazetteer.get(adcode).short[lang];
  /** Selects, and goes in when it is selected already. */
  function press(index: number): void {
    const region = items.at(index);
    if (!region) return;
    const { adcode } = region;
    if (canEnter(app, adcode, store.getState())) actions.enter(adcode);
    else actions.select(adcode);
  }

  /** Which regions are listed, in which language. */
  let listed = '';
  /** The province last left: the focus goes back to it. */
  let lastRegion: Adcode | null = null;
  function write(state: AppState, colouring: Colouring): void {
    const { region: entered, lang, select } = state;
    const regions = listedRegions(record, colouring, entered, lang);
    const key = [lang, entered, ...regions.map(({ adcode }) => adcode)].join();
    if (key !== listed) {
      listed = key;
      const text = mapText(lang).list;
      const name = entered === NATION ? text.provinces : text.inside(nameOf(entered, lang));
      title.textContent = name;
      list.setAttribute('aria-label', name);
      help.textContent = text.help;
      back.hidden = entered === NATION;
      back.textContent = `‹ ${nameOf(NATION, lang)}`;
      items.replace(regions, lang, [select[0] ?? null, lastRegion]);
    }
    items.write(colouring, state);
  }
  /** What was written last, by all that it depends on. */
  let written = '';
  function update(state: AppState, previous?: AppState): void {
    if (previous && state.region !== previous.region) lastRegion = previous.region;
    const colouring = colouringOf(record, state);
    const key = [colouring.placesKey, state.region, state.lang, state.hover, ...state.select].join();
    if (key !== written) write(state, colouring);
    written = key;
    if (state.select === previous?.select) return;
    const selected = items.indexOf(state.select[0] ?? null);
    if (selected >= 0 && !items.hasFocus()) {
      items.activate(selected);
      items.reveal(selected);
    }
  }

  const stopListening = listenToList(list, items, {
    onHover: actions.hover,
    onPress: press,
    onBack: actions.back,
  });
  back.addEventListener('click', () => actions.enter(NATION));
  update(store.getState());
  const stop = store.subscribe(update);
  return () => {
    stop();
    stopListening();
    container.replaceChildren();
  };
}
