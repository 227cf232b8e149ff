/** The key code of a key that an input method has taken; Safari sends it once more after the composition has ended. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Keeps every key that belongs to an input method from the handlers of `page`, those of fields and those of the whole
 * document alike: its Enter, Escape and arrows choose characters. The browser still gets them. Returns what ends it.
 */
export function guardComposition(page: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) event.stopImmediatePropagation();
  };
  page.addEventListener('keydown', onKey, { capture: true });
  return () => page.removeEventListener('keydown', onKey, { capture: true });
}
