/** Access to data that has been parsed but not yet found valid: a wrong type reads as missing, and nothing throws. */

/** The field `key` of a group of fields; undefined for anything else. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The text at `keys` inside `value`; undefined where there is none. */
export function textAt(value: unknown, ...keys: string[]): string | undefined {
  const found = keys.reduce(field, value);
  return typeof found === 'string' ? found : undefined;
}

/** The list at `key` inside `value`; empty where there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

/** The keys of the group of fields at `key`; empty where there is none. */
export function keysAt(value: unknown, key: string): readonly string[] {
  const found = field(value, key);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.keys(found) : [];
}
