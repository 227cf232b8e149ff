import { STATE_KEYS, type Entry, type MatrixKey } from './schema';

/** An entry with one value of each list of its matrix put in, and where each value stands. */
export interface Expanded {
  readonly entry: Entry;
  /** Path, within the entry, of what a key's value was read from. */
  pathOf(key: string): readonly (string | number)[];
}

const OF_STATE: readonly string[] = STATE_KEYS;

/** Every combination of the matrix's lists, the last list changing fastest; the entry itself without a matrix. */
export function expand(entry: Entry): readonly Expanded[] {
  const { matrix = {}, ...plain } = entry;
  const lists = Object.entries(matrix) as [MatrixKey, readonly (string | number)[]][];
  let combinations: readonly (readonly [MatrixKey, number])[][] = [[]];
  for (const [key, values] of lists) {
    combinations = combinations.flatMap((chosen) => values.map((_, i) => [...chosen, [key, i] as const]));
  }
  return combinations.map((chosen) => {
    const values = chosen.map(([key, i]) => [key, matrix[key]![i]] as const);
    const state = Object.fromEntries(values.filter(([key]) => OF_STATE.includes(key)));
    const look = Object.fromEntries(values.filter(([key]) => !OF_STATE.includes(key)));
    const positions = new Map<string, number>(chosen);
    return {
      entry: {
        ...plain,
        ...look,
        ...(entry.state || Object.keys(state).length > 0 ? { state: { ...entry.state, ...state } } : {}),
      },
      pathOf: (key) => {
        const position = positions.get(key);
        if (position !== undefined) return ['matrix', key, position];
        return OF_STATE.includes(key) && entry.state ? ['state', key] : [key];
      },
    };
  });
}
