/**
 * A sentence cut at its slots: `{name}` is replaced by `slots.name`, the text between stays text. So a language puts dates,
 * links and names where it wants them. Throws `RangeError` for a slot without a value.
 */
export function fillSlots<T>(sentence: string, slots: Readonly<Record<string, T>>): readonly (string | T)[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece;
      if (!Object.hasOwn(slots, name)) throw new RangeError(`No value for the slot ${piece} of: ${sentence}`);
      return slots[name]!;
    });
}
