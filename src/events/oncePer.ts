/** `make`, run once for each object that it is given. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const cache = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let cached = cache.get(key);
    if (!cached) cache.set(key, (cached = { value: make(key) }));
    return cached.value;
  };
}
