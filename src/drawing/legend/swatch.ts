import { disputedDash, LINE_WIDTHS } from '../../theme/lines';
import type { RegionPaint } from '../../theme/paint';
import { DISPUTED } from '../../theme/pattern';
import type { Box } from '../box';
import { regionLook } from '../cartography/look';
import { dotNode } from '../cartography/marks';
import type { Node } from '../scene/scene';
import type { LegendMark } from '../../layers/legend';

/** Size of a swatch in a drawing's legend, and the room between two. */
export const SWATCH = { width: 17, height: 12, between: 2 } as const;

/** The corner of a swatch; its size where it is not the usual. */
export type SwatchPlace = Pick<Box, 'x' | 'y'> & Partial<Box>;

const boxOf = ({ x, y, width = SWATCH.width, height = SWATCH.height }: SwatchPlace): Box => ({
  x,
  y,
  width,
  height,
});

/** A region as the map draws it. */
export function swatch(paint: RegionPaint, place: SwatchPlace): readonly Node[] {
  const look = regionLook(paint);
  const box = boxOf(place);
  const base: Node = {
    kind: 'rect',
    box,
    style: { fill: look.fill, stroke: look.border, strokeWidth: LINE_WIDTHS.province },
  };
  return paint.overlay === null ? [base] : [base, { kind: 'rect', box, style: { fill: look.overlay } }];
}

/** A pattern or mark as the map draws it. */
export function markSwatch(sample: LegendMark['sample'], place: SwatchPlace): readonly Node[] {
  const box = boxOf(place);
  switch (sample) {
    case 'disputed':
      return [
        {
          kind: 'rect',
          box,
          style: {
            fill: { pattern: DISPUTED },
            stroke: 'disputed.colour',
            strokeWidth: LINE_WIDTHS.disputed,
            dash: disputedDash(1),
          },
        },
      ];
    case 'below':
      return [dotNode({ x: box.x + box.width / 2, y: box.y + box.height / 2, unit: 1 })];
    default:
      return swatch(sample, place);
  }
}
