import { projectRadius } from '../../theme/scales';
import type { Node } from '../scene/scene';

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

/** What a circle counts. */
interface Counted {
  readonly count: number;
  /** Whether the day by which the projects were to close has passed: the circle is hollow then. */
  readonly passed: boolean;
}

/** A circle of `radius` CSS pixels for listed projects around a place, with their number. */
export function circleNodes(
  { count, passed }: Counted,
  { x, y, unit }: MarkPlace,
  radius: number = projectRadius(count),
): readonly Node[] {
  const size = circleTextSize(radius);
  const ring = { kind: 'circle', x, y, radius: radius * unit } as const;
  const line = { stroke: 'circle.stroke', strokeWidth: 1.25 * unit } as const;
  const discs: readonly Node[] = passed
    ? [
        { ...ring, style: { fill: 'none', stroke: 'circle.fill', strokeWidth: 3.5 * unit } },
        { ...ring, style: { fill: 'none', ...line, dash: [3 * unit, 2 * unit] } },
      ]
    : [{ ...ring, style: { fill: 'circle.fill', ...line } }];
  return [
    ...discs,
    {
      kind: 'text',
      text: String(count),
      x,
      y: y + size * 0.35 * unit,
      style: { size: size * unit, anchor: 'middle', fill: 'circle.text' },
      ...(passed ? { halo: { colour: 'circle.fill', width: 4 * unit } } : {}),
    },
  ];
}

/** Radius of the dot for an act of a unit below, in CSS pixels, and width of the rim around it. */
export const DOT = { radius: 2.6, rim: 1.4 } as const;

/** The dot for an act of a unit below, around a place. */
export function dotNode({ x, y, unit }: MarkPlace): Node {
  return {
    kind: 'circle',
    x,
    y,
    radius: (DOT.radius + DOT.rim / 2) * unit,
    style: { fill: 'marker.fill', stroke: 'marker.halo', strokeWidth: DOT.rim * unit },
  };
}
