import type { Palette } from '../../theme/palette';
import { projectRadius } from '../../theme/scales';
import { element, num } from '../svg/markup';

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

/** The marker for acts of units below: a small triangle that points down, its upper edge centred on `x`, `y`. */
export function markerSvg(x: number, y: number, unit: number, palette: Palette): string {
  const half = (MARKER.width / 2) * unit;
  const d = `M${num(x - half)} ${num(y)}H${num(x + half)}L${num(x)} ${num(y + MARKER.height * unit)}Z`;
  return element('path', {
    d,
    fill: palette.marker.fill,
    stroke: palette.marker.halo,
    'stroke-width': 1.5 * unit,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  });
}
