/** How many are kept: those of a day, of the day before, of both ends of a comparison, and of days that are looked at in turn. */
const MAX = 8;

/** Keeps what was last made under several keys: asked again with one of them it returns that value. The one unused for longest is let go. */
export function createRecent<Value>(): (key: string, make: () => Value) => Value {
  const cache = new Map<string, Value>();
  return (key, make) => {
    const value = cache.has(key) ? cache.get(key)! : make();
    // Last in the order of the map, also when it was there.
    cache.delete(key);
    cache.set(key, value);
    if (cache.size > MAX) cache.delete(cache.keys().next().value!);
    return value;
  };
}
