import { createRecent } from './recent';

/** Keeps what was last made for each object: asked again with the same key it returns that value, with another it calls `make`. */
export function latestPer<Owner extends object, Value>(): (
  owner: Owner,
  key: string,
  make: () => Value,
) => Value {
  const cache = new WeakMap<Owner, ReturnType<typeof createRecent<Value>>>();
  return (owner, key, make) => {
    const latest = cache.get(owner) ?? createRecent<Value>(1);
    cache.set(owner, latest);
    return latest(key, make);
  };
}
