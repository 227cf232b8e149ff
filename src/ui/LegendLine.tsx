import { lineOf, type LegendRow } from '../layers/legend';
import { Sample } from './Swatch';

/** The rows of a legend in one line for a small screen: a word for all that it stands for, each drawn as the map draws it. */
export function LegendLine({ rows, title }: { readonly rows: readonly LegendRow[]; readonly title: string }) {
  return (
    <ul className="legend-line" aria-label={title}>
      {lineOf(rows).map(({ word, rows: same }) => (
        <li key={word}>
          {same.map(({ key, sample }) => (
            <Sample key={key} sample={sample} />
          ))}
          <span>{word}</span>
        </li>
      ))}
    </ul>
  );
}
