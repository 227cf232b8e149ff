import type { LegendRow } from '../layers/legend';
import { Sample } from './Swatch';

interface Props {
  readonly rows: readonly LegendRow[];
  /** What the rows explain. */
  readonly title: string;
}

/**
 * The rows of a legend in a few words each for a phone, drawn as the map draws them: its colours, and the marks in the room
 * that these leave, of which there is the same on every day; the last rows first, which stand out most.
 */
export function LegendLine({ rows, title }: Props) {
  const marks = rows.filter(({ word }) => word === '');
  return (
    <div className="legend-line">
      <ul aria-label={title}>
        {rows
          .filter((row) => !marks.includes(row))
          .map(({ label, sample, short, word = short }) => (
            <LineItem key={label} sample={sample} word={word} />
          ))}
      </ul>
      <ul className="legend-marks">
        {marks.toReversed().map(({ label, sample, short }) => (
          <LineItem key={label} sample={sample} word={short} />
        ))}
      </ul>
    </div>
  );
}

function LineItem({ sample, word }: Pick<LegendRow, 'sample'> & { readonly word: string }) {
  return (
    <li>
      <Sample sample={sample} />
      <span>{word}</span>
    </li>
  );
}
