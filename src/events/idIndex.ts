/** Where each id stands in a list. */
export interface IdIndex {
  /** Position of the id; undefined when no entry has it. */
  get(id: string): number | undefined;
}

/** FNV-1a over the UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * An index of `entries` by id. A flat hash table of positions: with a million entries it fills faster and stays smaller
 * than a `Map`. Throws `RangeError` for an id given twice.
 */
export function idIndex(entries: readonly { readonly id: string }[]): IdIndex {
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 1));
  const slots = new Int32Array(size).fill(-1);
  /** The slot that holds the id, or the free one where it would go. */
  const slotOf = (id: string): number => {
    let slot = hashOf(id) & (size - 1);
    while (slots[slot]! >= 0 && entries[slots[slot]!]!.id !== id) slot = (slot + 1) & (size - 1);
    return slot;
  };
  entries.forEach(({ id }, at) => {
    const slot = slotOf(id);
    if (slots[slot]! >= 0) throw new RangeError(`The record gives an id twice: ${id}`);
    slots[slot] = at;
  });
  return {
    get(id) {
      const at = slots[slotOf(id)]!;
      return at < 0 ? undefined : at;
    },
  };
}
