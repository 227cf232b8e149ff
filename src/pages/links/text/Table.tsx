import type { Elements } from '../../../ui/elements';
import { Columns } from '../../../ui/Columns';

interface Props {
  readonly columns: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Elements[])[];
}

/** A table whose rows have a head each; it scrolls by itself where it is too wide. */
export function Table({ columns, rows }: Props) {
  return (
    <div className="scroll text-table" tabIndex={0} role="group" aria-label={columns[0]}>
      <table>
        <Columns names={columns} />
        <tbody>
          {rows.map(([head, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{head}</th>
              {cells.map((cell, nth) => (
                <td key={nth}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
