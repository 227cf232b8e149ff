import { projectRadius } from '../../theme/scales';
import type { Node } from '../scene/scene';

/** Where a mark is, with the drawing units per CSS pixel. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** Size of the number in a circle of `radius`, in CSS pixels. */
function circleTextSize(radius: number): number {
  return Math.min(16, Math.max(9, Math.round(radius * 0.85)));
}

/** What a circle counts. */
interface Counted {
  readonly count: number;
  /** Whether the day by which the projects were to close has passed: its line is broken and its number pale then. */
  readonly passed: boolean;
}

/** A circle of `radius` CSS pixels for listed projects around a place, with their number. */
export function circleNodes(
  { count, passed }: Counted,
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
      style: {
        fill: 'circle.fill',
        stroke: 'circle.stroke',
        strokeWidth: 1.25 * unit,
        ...(passed ? { dash: [3 * unit, 2.5 * unit] } : {}),
      },
    },
    {
      kind: 'text',
      text: String(count),
      x,
      y: y + size * 0.35 * unit,
      style: { size: size * unit, anchor: 'middle', fill: passed ? 'muted' : 'circle.text' },
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
