import { Fragment } from 'react';
import type { LegendRow } from '../layers/legend';
import { Sample } from './Swatch';

interface Props {
  readonly rows: readonly LegendRow[];
  /** What the rows explain. */
  readonly title: string;
}

/**
 * The rows of a legend in a few words each for a phone, drawn as the map draws them: the colours; then, as far as the lines
 * reach, the marks. The height is the same on every day.
 */
export function LegendLine({ rows, title }: Props) {
  const marks = rows.filter(({ word }) => word === '');
  const lastStriped = rows.findLast(({ stripes }) => stripes !== undefined);
  return (
    <div className="legend-line">
      <ul aria-label={title}>
        {rows
          .filter(({ word }) => word !== '')
          .map((row) => (
            <Fragment key={row.label}>
              <LineItem sample={row.sample} word={row.word ?? row.short} />
              {row === lastStriped && (
                <li className="legend-stripes">
                  <span>{row.stripes}</span>
                </li>
              )}
            </Fragment>
          ))}
      </ul>
      {marks.length > 0 && (
        <ul className="legend-marks" aria-label={title}>
          {marks.map(({ label, sample, short }) => (
            <LineItem key={label} sample={sample} word={short} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LineItem({ sample, word }: Pick<LegendRow, 'sample'> & { readonly word: string }) {
  return (
    <li>
      <Sample sample={sample} place={Array.isArray(sample) ? 'line' : 'mark'} />
      <span>{word}</span>
    </li>
  );
}
