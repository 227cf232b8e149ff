import { disputedDash, LINE_WIDTHS } from '../../theme/lines';
import type { RegionPaint } from '../../theme/paint';
import { SIGN } from '../../theme/signs';
import { DISPUTED } from '../../theme/pattern';
import type { Box } from '../box';
import { paintedBox } from '../cartography/look';
import { circleNodes, dotNode, signNodes } from '../cartography/marks';
import type { Node } from '../scene/scene';
import type { LegendSample } from '../../layers/legend';

/** Size of a sample in a drawing's legend. */
export const SWATCH = { width: 24, height: 14 } as const;

/** One or more paints as the map draws them, each in an equal part of the box. */
export function swatch(paints: readonly RegionPaint[], box: Box): readonly Node[] {
  const width = box.width / paints.length;
  const parts = paints.flatMap((paint, i) => paintedBox(paint, { ...box, x: box.x + i * width, width }));
  return [
    ...parts,
    { kind: 'rect', box, style: { fill: 'none', stroke: 'muted', strokeWidth: LINE_WIDTHS.province } },
  ];
}

/** What a row of the legend stands for, as the map draws it, in `box`. */
export function sampleNodes(sample: LegendSample, box: Box): readonly Node[] {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2, unit: 1 };
  if (sample === 'below') return [dotNode(middle)];
  if (sample === 'disputed') {
    const style = {
      fill: { pattern: DISPUTED },
      stroke: 'disputed.colour',
      strokeWidth: LINE_WIDTHS.disputed,
      dash: disputedDash(1),
    } as const;
    return [{ kind: 'rect', box, style }];
  }
  if ('sign' in sample) return signNodes(sample.sign, { ...middle, unit: box.height / (2 * SIGN.radius) });
  if ('count' in sample) return circleNodes(sample, middle, box.height / 2);
  return swatch(sample, box);
}
