import { projectRadius } from '../../theme/scales';
import type { Node, Path } from '../scene/scene';
import { num } from '../svg/markup';

/** Where a mark is, with the drawing units per CSS pixel. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** Size of the number in a circle of `radius`, in CSS pixels. */
export function circleTextSize(radius: number): number {
  return Math.min(16, Math.max(9, Math.round(radius * 0.85)));
}

/** A circle of `radius` CSS pixels for `count` listed projects around a place, with its number. */
export function circleNodes(
  count: number,
  { x, y, unit }: MarkPlace,
  radius: number = projectRadius(count),
): readonly Node[] {
  const size = circleTextSize(radius);
  return [
    {
      kind: 'circle',
      x,
      y,
      radius: radius * unit,
      style: { fill: 'circle.fill', stroke: 'circle.stroke', strokeWidth: 1.25 * unit },
    },
    {
      kind: 'text',
      text: String(count),
      x,
      y: y + size * 0.35 * unit,
      style: { size: size * unit, anchor: 'middle', fill: 'circle.text' },
    },
  ];
}

/** Width and height of the marker for acts of units below, in CSS pixels. */
export const MARKER = { width: 9, height: 6 } as const;

/** The marker for acts of units below: a small triangle that points down, the middle of its upper edge at a place. */
export function markerNode({ x, y, unit }: MarkPlace): Path {
  const half = (MARKER.width / 2) * unit;
  return {
    kind: 'path',
    d: `M${num(x - half)} ${num(y)}H${num(x + half)}L${num(x)} ${num(y + MARKER.height * unit)}Z`,
    style: { fill: 'marker.fill' },
    halo: { colour: 'marker.halo', width: 1.5 * unit },
  };
}
