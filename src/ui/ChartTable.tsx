import { useState } from 'react';
import type { Chart } from '../drawing/chart/model';
import { chartText } from '../drawing/chart/text';
import { Columns } from './Columns';
import { Mixed } from './Mixed';
import { OutsideLink } from './OutsideLink';

interface Props {
  readonly chart: Chart;
  /** Whether it is made at once, where no script runs. */
  readonly isStatic?: boolean;
}

/** The values of a chart as a table, behind a button; made when it is first opened, since there may be thousands. */
export function ChartTable({ chart, isStatic = false }: Props) {
  const [isOpened, setOpened] = useState(isStatic);
  const { table, lang, title } = chart;
  return (
    <details className="chart-table" onToggle={() => setOpened(true)}>
      <summary>{chartText(lang).table}</summary>
      {isOpened && (
        <div className="chart-table-rows" tabIndex={0} role="region" aria-label={title}>
          <table>
            <Columns names={table.columns} />
            <tbody>
              {table.rows.map(([first, ...cells], row) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, i) => (
                    <td key={table.columns[i + 1]}>
                      <OutsideLink href={i === cells.length - 1 ? table.links?.[row] : null}>
                        <Mixed text={cell} />
                      </OutsideLink>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
