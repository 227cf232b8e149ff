import type { EventIndex, LegalForce } from '../events/model';
import { capitalise } from '../i18n/format';
import { EventDate } from '../ui/Dated';
import { EventLink } from '../ui/EventLink';
import { Line } from '../ui/Line';
import { useReading } from '../ui/reading';
import { SourceTitleOf } from '../ui/SourceList';
import { filterText } from '../words/filterText';
import { sourceEntry } from '../words/sources';
import { vocabulary } from '../words/vocabulary';
import { COLUMNS, totalsOf, type Column, type Row, type Sorting } from './rows';

interface Props {
  readonly rows: readonly Row[];
  /** How the rows are sorted, with what sorts them otherwise; null where nothing can. */
  readonly sorting: (Sorting & { readonly onSort: (column: Column) => void }) | null;
}

/** Events as a table, a row each, with a line of totals. */
export function EventTable({ rows, sorting }: Props) {
  const { lang } = useReading();
  const text = filterText(lang).table;
  return (
    <table className="event-table">
      <caption className="visually-hidden">{text.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <HeadCell key={column} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <EventRow key={row.event.id} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={COLUMNS.length}>
            <TotalsLine events={rows.map(({ event }) => event)} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function HeadCell({ column, sorting }: Pick<Props, 'sorting'> & { readonly column: Column }) {
  const text = filterText(useReading().lang).table;
  const name = text.columns[column];
  if (sorting === null) return <th scope="col">{name}</th>;
  const isSorted = sorting.column === column;
  const order = sorting.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button type="button" title={text.sort(name)} onClick={() => sorting.onSort(column)}>
        <span>{name}</span>
        <span className="sort-sign" aria-hidden="true">
          {isSorted ? (sorting.isDescending ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}

function EventRow({ row: { event, place, source } }: { readonly row: Row }) {
  const { lang } = useReading();
  const words = vocabulary(lang);
  const columns = filterText(lang).table.columns;
  return (
    <tr data-event={event.id}>
      <td className="cell-date">
        <EventDate event={event} />
      </td>
      <td className="cell-place">
        <span>{place}</span>
      </td>
      <th scope="row" className="cell-what">
        <EventLink event={event} />
      </th>
      <td data-label={columns.force}>
        <Force force={event.force} name={capitalise(words.force[event.force])} />
      </td>
      <td data-label={columns.confidence}>{capitalise(words.confidence[event.confidence])}</td>
      <td data-label={columns.source}>{source && <BestSource event={event} source={source} />}</td>
    </tr>
  );
}

/** With what force it was done: the strip's colour, and the word. */
function Force({ force, name }: { readonly force: LegalForce; readonly name: string }) {
  return (
    <span className="force" data-force={force}>
      {name}
    </span>
  );
}

function BestSource({
  event,
  source,
}: {
  readonly event: EventIndex;
  readonly source: NonNullable<Row['source']>;
}) {
  const { lang } = useReading();
  const words = vocabulary(lang);
  const entry = sourceEntry(source, lang);
  const others = event.sources - 1;
  return (
    <Line
      className="best-source"
      pieces={[
        <SourceTitleOf entry={{ ...entry, title: entry.publisher }} />,
        <span>{words.quality[source.quality]}</span>,
        others > 0 ? <span>{filterText(lang).table.others(others)}</span> : null,
      ]}
    />
  );
}

function TotalsLine({ events }: { readonly events: readonly EventIndex[] }) {
  const { record, lang } = useReading();
  const text = filterText(lang).table;
  const totals = totalsOf(events, record);
  return (
    <Line
      className="table-totals"
      pieces={[
        <span>{text.totals(totals.events, record.index.events.length)}</span>,
        <span>{text.provinces(totals.provinces, totals.hasNation)}</span>,
        <span>{text.orders(totals.orders)}</span>,
        <span>{text.single(totals.single)}</span>,
      ]}
    />
  );
}
