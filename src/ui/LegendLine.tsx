import type { LegendRow } from '../layers/legend';
import { Sample } from './Swatch';

/** The rows of a legend in a few words each for a phone, drawn as the map draws them; the marks are left out. */
export function LegendLine({ rows, title }: { readonly rows: readonly LegendRow[]; readonly title: string }) {
  return (
    <ul className="legend-line" aria-label={title}>
      {rows
        .filter(({ word }) => word !== '')
        .map(({ label, sample, short, word = short }) => (
          <li key={label}>
            <Sample sample={sample} />
            <span>{word}</span>
          </li>
        ))}
    </ul>
  );
}
