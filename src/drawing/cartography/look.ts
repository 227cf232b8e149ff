import type { Colour } from '../../theme/colours';
import type { RegionPaint } from '../../theme/paint';
import type { Box } from '../box';
import type { Node, Paint, Style } from '../scene/scene';

/** How the parts of a drawn region look: what changes when its status does. */
export interface RegionLook {
  readonly fill: Colour;
  readonly overlay: Paint;
  readonly border: Colour;
  /** Its name, and the halo behind that. */
  readonly label: Colour;
  readonly quiet: Colour;
  readonly halo: Colour;
}

/** How a region is drawn for `paint`. */
export function regionLook({ fill, overlay }: RegionPaint): RegionLook {
  return {
    fill: fill.colour,
    overlay: overlay === null ? 'none' : { pattern: overlay },
    border: fill.border,
    label: fill.label,
    quiet: fill.quiet,
    halo: fill.colour,
  };
}

/** A box in a paint of the map: its fill, drawn with `rim`, and its pattern over that. */
export function paintedBox(
  paint: RegionPaint,
  box: Box,
  rim: Pick<Style, 'stroke' | 'strokeWidth'> = {},
): readonly Node[] {
  const { fill, overlay } = regionLook(paint);
  const base: Node = { kind: 'rect', box, style: { fill, ...rim } };
  return overlay === 'none' ? [base] : [base, { kind: 'rect', box, style: { fill: overlay } }];
}
