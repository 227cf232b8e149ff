import type { Lang } from '../../i18n/text';
import type { Box } from '../box';
import type { Node } from '../scene/scene';
import { paragraph, widthAtMost, type Block, type Column, type TextStyle } from '../text/block';
import type { Slack } from '../text/measure';
import { SWATCH } from './swatch';

/** A sample and what it stands for. */
export interface Sampled {
  readonly draw: (box: Box) => readonly Node[];
  readonly label: string;
}

/** How the rows are set. */
interface RowsLook {
  readonly lang: Lang;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

/** Rooms around a sample. */
const ROOM = { before: 6, after: 14 } as const;
const ROW = 16.5;
/** Type size. */
const SIZE = 9.5;

/** A legend in rows from edge to edge. */
export function rowsAcross(
  items: readonly Sampled[],
  { x, y, width }: Column,
  { lang, slack }: RowsLook,
): Block {
  const style: TextStyle = { size: SIZE, face: 'sans', fill: 'ink', leading: 1.3, slack };
  let left = x;
  let top = y;
  const children = items.flatMap(({ draw, label }) => {
    const words = widthAtMost({ text: label, style }, lang) + 1;
    const whole = SWATCH.width + ROOM.before + words;
    if (left > x && left + whole > x + width) [left, top] = [x, top + ROW];
    const column = { x: left + SWATCH.width + ROOM.before, y: top + 1.5, width: words };
    const nodes = [
      ...draw({ x: left, y: top + 1.5, ...SWATCH }),
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
