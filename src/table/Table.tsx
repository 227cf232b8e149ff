import { useMemo, useState } from 'react';
import type { EventIndex, RecordDetails } from '../events/model';
import { useReading } from '../ui/reading';
import { EventTable } from './EventTable';
import { rowsOf, sortRows, type Column, type Sorting } from './rows';
import './table.css';

interface Props {
  readonly events: readonly EventIndex[];
  readonly details: RecordDetails | null;
}

/** The events in view as a table that the reader can sort. */
export function Table({ events, details }: Props) {
  const { record, lang, isStatic = false } = useReading();
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', isDescending: false });
  const rows = useMemo(() => rowsOf(events, { record, details, lang }), [events, record, details, lang]);
  const sorted = useMemo(() => sortRows(rows, sorting, lang), [rows, sorting, lang]);
  const onSort = (column: Column) =>
    setSorting({ column, isDescending: sorting.column === column && !sorting.isDescending });
  return <EventTable rows={sorted} sorting={isStatic ? null : { ...sorting, onSort }} />;
}
