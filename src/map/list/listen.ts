import type { Adcode } from '../../regions/region';
import type { ListItems } from './items';
import { typeaheadIndex } from './typeahead';

/** What a reader does in the list. */
export interface ListHandlers {
  readonly onHover: (adcode: Adcode | null) => void;
  /** An item is clicked, or Enter or Space is hit on it. */
  readonly onPress: (index: number) => void;
  readonly onBack: () => void;
}

/** Letters typed within this time of each other belong together. */
const TYPING_MS = 700;

/** Keys of the list: arrows, ends, Enter, Escape, and letters of a name. Returns what stops it. */
function listenToKeys(list: HTMLElement, items: ListItems, { onPress, onBack }: ListHandlers): () => void {
  let typed = '';
  let typing: ReturnType<typeof setTimeout> | undefined;

  function type(letter: string): void {
    typed += letter;
    clearTimeout(typing);
    typing = setTimeout(() => {
      typed = '';
    }, TYPING_MS);
    const index = typeaheadIndex(items.regions(), items.active(), typed);
    if (index !== undefined) items.focus(index);
  }
  list.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const active = items.active();
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: items.regions().length - 1,
    };
    const to = steps[event.key];
    // A key that is no letter ends the word typed before it.
    if ([...event.key].length > 1) typed = '';
    if (to !== undefined) items.focus(to);
    else if (event.key === 'Enter' || (event.key === ' ' && typed === '')) onPress(active);
    else if (event.key === 'Escape') onBack();
    else if ([...event.key].length === 1) type(event.key);
    else return;
    event.preventDefault();
  });
  return () => clearTimeout(typing);
}

/** The pointer and the focus in the list: the item under either is the one pointed at on the map. */
function listenToPointing(list: HTMLElement, items: ListItems, { onHover, onPress }: ListHandlers): void {
  list.addEventListener('click', (event) => {
    const index = items.indexAt(event);
    if (index < 0) return;
    items.focus(index);
    onPress(index);
  });
  list.addEventListener('focusin', (event) => {
    const index = items.indexAt(event);
    if (index < 0) return;
    items.activate(index);
    onHover(items.at(index)!.adcode);
  });
  list.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && list.contains(event.relatedTarget))) onHover(null);
  });
  list.addEventListener('pointerover', (event) => {
    const index = items.indexAt(event);
    if (index >= 0 && event.pointerType !== 'touch') onHover(items.at(index)!.adcode);
  });
  list.addEventListener('pointerleave', () => onHover(null));
}

/** Tells what a reader does in the list, for as long as it stands. Returns what stops waiting for more letters of a name. */
export function listenToList(list: HTMLElement, items: ListItems, handlers: ListHandlers): () => void {
  listenToPointing(list, items, handlers);
  return listenToKeys(list, items, handlers);
}
