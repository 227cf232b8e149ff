import { sharedRows } from '../../layers/legend';
import { rowsAcross } from '../legend/rowsAcross';
import { sampleNodes } from '../legend/swatch';
import type { Block, Column } from '../text/block';
import type { StoryboardOptions } from './options';

/** One legend for all maps: what any of them shows, in its full or `short` words, in rows from edge to edge. */
export function sharedLegend(
  options: Pick<StoryboardOptions, 'colourings' | 'entered' | 'lang' | 'slack'>,
  column: Column,
  wording: 'label' | 'short',
): Block {
  const { colourings, entered, lang } = options;
  const legends = colourings.map((colouring) => colouring.legend(lang, entered));
  const items = sharedRows(legends, wording).map(({ sample, [wording]: label }) => ({
    label,
    draw: (box: Parameters<typeof sampleNodes>[1]) => sampleNodes(sample, box),
  }));
  return rowsAcross(items, column, options);
}
