import type { LegendRow } from '../../layers/legend';

/**
 * Returns a function that gives each row as it was made the last time, where it says the same: each day's rows are made anew,
 * most say the same, and what is the same is not drawn again.
 */
export function rowKeeper(): (rows: readonly LegendRow[]) => readonly LegendRow[] {
  let last: ReadonlyMap<string, LegendRow> = new Map();
  return (rows) => {
    const now = new Map(
      rows.map((row) => {
        const said = JSON.stringify(row);
        return [said, last.get(said) ?? row];
      }),
    );
    last = now;
    return [...now.values()];
  };
}
