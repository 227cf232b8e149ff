import { memo } from 'react';
import type { ExplainedRow, LegendRow } from '../layers/legend';
import { Sample } from './Swatch';

interface Props {
  readonly rows: readonly (LegendRow | ExplainedRow)[];
  /** What the rows explain. */
  readonly title: string;
  /** Whether each row says what it means. */
  readonly meanings?: boolean;
}

/** The rows of a legend, each drawn as the map draws it. */
export const LegendList = memo(function LegendList({ rows, title, meanings = false }: Props) {
  return (
    <ul className="legend-rows" aria-label={title}>
      {rows.map((row) => (
        <LegendItem key={row.label} row={row} meanings={meanings} />
      ))}
    </ul>
  );
});

interface ItemProps {
  readonly row: LegendRow | ExplainedRow;
  readonly meanings: boolean;
}

/** A row; drawn anew when it is another. */
const LegendItem = memo(function LegendItem({ row, meanings }: ItemProps) {
  const { key, sample, label, short, places } = row;
  const meaning = 'meaning' in row ? row.meaning : '';
  return (
    <li data-class={key}>
      <Sample sample={sample} />
      <span className="legend-words">
        <strong>{label}</strong>
        {places !== '' && <span className="legend-places">{` ${places}`}</span>}
        {meanings && meaning !== '' && <span className="legend-meaning">{meaning}</span>}
      </span>
      {!meanings && <span className="legend-short">{short}</span>}
    </li>
  );
});
