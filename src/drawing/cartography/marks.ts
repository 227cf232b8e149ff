import { projectRadius } from '../../theme/scales';
import { SIGN, SIGN_STROKES, type Sign } from '../../theme/signs';
import type { Node, Style } from '../scene/scene';
import { num } from '../svg/markup';

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

/** Width of the line around a circle, in CSS pixels. */
const CIRCLE_LINE = 1.5;

/** What a circle counts. */
interface Counted {
  readonly count: number;
  /** Whether the day by which the projects were to close has passed: the disc is hollow then. */
  readonly passed: boolean;
}

/**
 * A circle of `radius` CSS pixels for listed projects around a place, with their number: full while they have time to close,
 * then hollow, with a ground of its own, so that it reads on stripes too.
 */
export function circleNodes(
  { count, passed }: Counted,
  { x, y, unit }: MarkPlace,
  radius: number = projectRadius(count),
): readonly Node[] {
  const size = circleTextSize(radius);
  const look = passed
    ? ({ fill: 'circle.rim', stroke: 'circle.fill', text: 'circle.fill' } as const)
    : ({ fill: 'circle.fill', stroke: 'circle.rim', text: 'circle.rim' } as const);
  return [
    {
      kind: 'circle',
      x,
      y,
      radius: radius * unit,
      style: { fill: look.fill, stroke: look.stroke, strokeWidth: CIRCLE_LINE * unit },
    },
    {
      kind: 'text',
      text: String(count),
      x,
      y: y + size * 0.35 * unit,
      style: { size: size * unit, anchor: 'middle', fill: look.text },
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

/** A disc with a sign in it, around a place. */
export function signNodes(sign: Sign, { x, y, unit }: MarkPlace): readonly Node[] {
  const reach = SIGN.reach * unit;
  const line: Style = { fill: 'none', stroke: 'circle.rim', strokeWidth: SIGN.line * unit, join: 'round' };
  const path = (d: string, style: Style): Node => ({ kind: 'path', d, style });
  const strokes = SIGN_STROKES[sign].map((stroke) =>
    path(`M${stroke.map(([dx, dy]) => `${num(x + dx * reach)} ${num(y + dy * reach)}`).join('L')}`, line),
  );
  const half = `M${num(x)} ${num(y - reach)}A${num(reach)} ${num(reach)} 0 0 1 ${num(x)} ${num(y + reach)}Z`;
  const halfFull: readonly Node[] = [
    { kind: 'circle', x, y, radius: reach, style: line },
    path(half, { fill: 'circle.rim' }),
  ];
  return [
    {
      kind: 'circle',
      x,
      y,
      radius: SIGN.radius * unit,
      style: { fill: 'circle.fill', stroke: 'circle.rim', strokeWidth: SIGN.rim * unit },
    },
    ...(sign === 'whole' ? halfFull : strokes),
  ];
}
