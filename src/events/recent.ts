/**
 * Keeps what was last made under `max` keys: asked again with one of them it returns that value, with another it calls `make`.
 * The one unused for longest is let go, so that a slider drawn over years of days does not fill the memory.
 */
export function createRecent<Value>(max: number): (key: string, make: () => Value) => Value {
  const cache = new Map<string, Value>();
  return (key, make) => {
    const value = cache.has(key) ? cache.get(key)! : make();
    // Last in the order of the map, also when it was there.
    cache.delete(key);
    cache.set(key, value);
    if (cache.size > max) cache.delete(cache.keys().next().value!);
    return value;
  };
}
