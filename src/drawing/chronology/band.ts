import type { RegionPaint } from '../../theme/paint';
import { paintedBox } from '../cartography/look';
import type { Node } from '../scene/scene';

/** A stretch of a band, in pixels. */
export interface BandPart {
  readonly from: number;
  readonly to: number;
  readonly paint: RegionPaint;
  /** A place's own act: taller and outlined; what only the nation ordered is thin. */
  readonly isOwn: boolean;
}

/** A mark on a band. */
export interface BandMark {
  readonly x: number;
  readonly kind: 'step' | 'act' | 'below' | 'other';
}

const OWN = 12;
const ABOVE = 6;

function partNodes({ from, to, paint, isOwn }: BandPart, middle: number): readonly Node[] {
  const tall = isOwn ? OWN : ABOVE;
  const box = { x: from, y: middle - tall / 2, width: Math.max(0.5, to - from), height: tall };
  const rim: Node = {
    kind: 'rect',
    box,
    style: { fill: 'none', stroke: paint.fill.border, strokeWidth: 0.8 },
  };
  return [...paintedBox(paint, box), ...(isOwn ? [rim] : [])];
}

function markNode({ x, kind }: BandMark, middle: number): Node {
  const rim = { fill: 'ink', stroke: 'paper', strokeWidth: 1 } as const;
  if (kind === 'below') return { kind: 'circle', x, y: middle, radius: 3, style: rim };
  if (kind === 'other')
    return {
      kind: 'circle',
      x,
      y: middle,
      radius: 2.6,
      style: { fill: 'paper', stroke: 'muted', strokeWidth: 1.2 },
    };
  const tall = kind === 'step' ? middle * 2 - 1 : middle;
  return { kind: 'rect', box: { x: x - 1.5, y: middle - tall / 2, width: 3, height: tall }, style: rim };
}

/** A place's band through time with the marks of its events, `height` pixels tall. */
export function bandNodes(
  parts: readonly BandPart[],
  marks: readonly BandMark[],
  height: number,
): readonly Node[] {
  const middle = height / 2;
  return [
    ...parts.flatMap((part) => partNodes(part, middle)),
    ...marks.map((mark) => markNode(mark, middle)),
  ];
}

/** The names of days over the bands. */
export function axisNodes(
  labels: readonly { readonly x: number; readonly text: string }[],
  height: number,
): readonly Node[] {
  return labels.map(({ x, text }) => ({
    kind: 'text',
    text,
    x,
    y: height - 6,
    style: { size: 12, fill: 'muted' },
  }));
}
