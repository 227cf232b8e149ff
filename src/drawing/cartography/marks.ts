import type { Palette } from '../../theme/palette';
import { projectRadius } from '../../theme/scales';
import { element, num } from '../svg/markup';
import { haloed, type HaloForm } from './halo';

/** Size of the number in a circle of `radius`, in CSS pixels. */
export function circleTextSize(radius: number): number {
  return Math.min(16, Math.max(9, Math.round(radius * 0.85)));
}

/** A circle of `radius` CSS pixels for `count` listed projects, with its number, at `x`, `y`. */
export function circleSvg(
  count: number,
  x: number,
  y: number,
  unit: number,
  palette: Palette,
  radius: number = projectRadius(count),
): string {
  const size = circleTextSize(radius);
  const { fill, stroke, text } = palette.circle;
  return (
    element('circle', { cx: x, cy: y, r: radius * unit, fill, stroke, 'stroke-width': 1.25 * unit }) +
    element(
      'text',
      { x, y: y + size * 0.35 * unit, 'font-size': size * unit, 'text-anchor': 'middle', fill: text },
      String(count),
    )
  );
}

/** Width and height of the marker for acts of units below, in CSS pixels. */
export const MARKER = { width: 9, height: 6 } as const;

/** Where a marker is: the middle of its upper edge, with the drawing units per CSS pixel. */
export interface MarkerPlace {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** The marker for acts of units below: a small triangle that points down. */
export function markerSvg(
  { x, y, unit }: MarkerPlace,
  { marker }: Palette,
  form: HaloForm = 'order',
): string {
  const half = (MARKER.width / 2) * unit;
  const d = `M${num(x - half)} ${num(y)}H${num(x + half)}L${num(x)} ${num(y + MARKER.height * unit)}Z`;
  return haloed(
    'path',
    { shape: { d }, look: { fill: marker.fill } },
    {
      stroke: marker.halo,
      'stroke-width': 1.5 * unit,
      'paint-order': form === 'order' ? 'stroke' : undefined,
      'stroke-linejoin': 'round',
    },
    form,
  );
}
