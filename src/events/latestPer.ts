/**
 * Keeps what was last made for each object: asked again with the same key it returns that value, with another it calls `make`.
 * Earlier values are let go, so that a slider drawn over years of days does not fill the memory.
 */
export function latestPer<Owner extends object, Value>(): (
  owner: Owner,
  key: string,
  make: () => Value,
) => Value {
  const cache = new WeakMap<Owner, { readonly key: string; readonly value: Value }>();
  return (owner, key, make) => {
    const last = cache.get(owner);
    if (last?.key === key) return last.value;
    const value = make();
    cache.set(owner, { key, value });
    return value;
  };
}
