import type { Cell } from '../../../events/csv';
import type { FieldChange } from '../../../events/changes';
import type { Table } from '../tables/table';

/** A row as text by column. */
type Row = ReadonlyMap<string, string | null>;

/** A change of a row, with the event that the row belongs to; null where it belongs to none. */
export interface RowChange extends FieldChange {
  readonly event: string | null;
}

const written = (cell: Cell): string | null =>
  cell === null || cell === undefined || cell === '' ? null : String(cell);

/** What tells a source from the others of its event: its number changes whenever a better one is found. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  sources: ['event_id', 'project_id', 'url', 'title'],
};
/** Columns that say where a row stands, not what it says. */
const POSITION = new Set(['source_id', 'source_no']);

function rowsOf({ name, columns, cells, primaryKey = [] }: Table): ReadonlyMap<string, Row> {
  const identity = IDENTITY[name] ?? primaryKey;
  return new Map(
    cells.map((values) => {
      const row: Row = new Map(columns.map((column, at) => [column.name, written(values[at])]));
      return [JSON.stringify(identity.map((key) => row.get(key) ?? '')), row];
    }),
  );
}

/** The row's name among those of its event: its key without the event's. */
function nameOf({ name, primaryKey = [] }: Table, row: Row): string | null {
  const parts = (IDENTITY[name] ?? primaryKey).filter((key) => key !== 'event_id').map((key) => row.get(key));
  return parts.find((part) => part !== null && part !== undefined) ?? null;
}

/** What differs between two versions of a table, cell by cell; a row that came or went is one change. */
export function diffTable(before: Table, after: Table): readonly RowChange[] {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const columns = after.columns.map(({ name }) => name).filter((name) => !POSITION.has(name));
  // What a version brought for every row at once, such as a new kind of name, is no correction of any.
  const hadValues = new Set(
    columns.filter((column) => [...old.values()].some((row) => row.get(column) !== null)),
  );
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly RowChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const row = (is ?? was)!;
    const base = { table: after.name, event: row.get('event_id') ?? null, row: nameOf(after, row) };
    if (!was || !is) {
      const name = base.row ?? base.event;
      return [{ ...base, column: null, before: was ? name : null, after: is ? name : null }];
    }
    return columns
      .filter((column) => hadValues.has(column) && was.get(column) !== is.get(column))
      .map((column) => ({
        ...base,
        column,
        before: was.get(column) ?? null,
        after: is.get(column) ?? null,
      }));
  });
}
