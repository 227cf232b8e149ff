import { sharedRows } from '../../layers/legend';
import { sampleNodes, SWATCH } from '../legend/swatch';
import { paragraph, type Block, type Column, type TextStyle } from '../text/block';
import { textWidth } from '../text/measure';
import type { StoryboardOptions } from './common';

/** Rooms around a sample. */
const ROOM = { before: 6, after: 14 } as const;
const ROW = 16.5;
/** Type size. */
const SIZE = 9.5;

type Wording = 'label' | 'short';

/** One legend for all maps: what any of them shows, in its full or `short` words, in rows from edge to edge. */
export function sharedLegend(
  options: Pick<StoryboardOptions, 'colourings' | 'entered' | 'lang' | 'slack'>,
  { x, y, width }: Column,
  wording: Wording,
): Block {
  const { colourings, entered, lang, slack = 1 } = options;
  const legends = colourings.map((colouring) => colouring.legend(lang, entered));
  const style: TextStyle = { size: SIZE, face: 'sans', fill: 'ink', leading: 1.3, slack };
  let left = x;
  let top = y;
  const children = sharedRows(legends, wording).flatMap(({ sample, [wording]: label }) => {
    const words = (textWidth(label, style.size, style.face, lang) + 1) * slack;
    const whole = SWATCH.width + ROOM.before + words;
    if (left > x && left + whole > x + width) [left, top] = [x, top + ROW];
    const column = { x: left + SWATCH.width + ROOM.before, y: top + 1.5, width: words };
    const nodes = [
      ...sampleNodes(sample, { x: left, y: top + 1.5, ...SWATCH }),
      ...paragraph(label, column, style, lang).nodes,
    ];
    left += whole + ROOM.after;
    return nodes;
  });
  return {
    nodes: [{ kind: 'group', layer: 'legend', style: { face: 'sans' }, children }],
    height: top + ROW - y,
  };
}
