import type { RegionPaint } from '../../theme/paint';
import type { Box } from '../box';
import { paintedBox } from '../cartography/look';
import type { Node } from '../scene/scene';
import type { ChronologyRow, RowMark, Segment } from './model';
import type { ChronologyScale } from './scale';
import { isWithin } from '../../time/span';

/** Where the band of a row is drawn: the left end of its scale, its top, and its height. */
type BandPlace = Omit<Box, 'width'>;

/** Height of a place's own acts and of what only the nation ordered, as shares of the row's. */
const OWN = 0.6;
const ABOVE = 0.3;

/** A stretch in `paint` from `from` to `to`: a place's own acts tall and outlined, the nation's alone thin. */
function stretchNodes(
  { paint, isOwn }: { readonly paint: RegionPaint; readonly isOwn: boolean },
  [from, to]: readonly [number, number],
  { y, height }: Omit<BandPlace, 'x'>,
): readonly Node[] {
  const tall = height * (isOwn ? OWN : ABOVE);
  const box = { x: from, y: y + (height - tall) / 2, width: Math.max(0.5, to - from), height: tall };
  const rim: Node = {
    kind: 'rect',
    box,
    style: { fill: 'none', stroke: paint.fill.border, strokeWidth: height / 25 },
  };
  return [...paintedBox(paint, box), ...(isOwn ? [rim] : [])];
}

/** The mark of an event at `x`. */
export function markNode(kind: RowMark['kind'], x: number, { y, height }: Omit<BandPlace, 'x'>): Node {
  const rim = { fill: 'ink', stroke: 'paper', strokeWidth: height / 20 } as const;
  const middle = y + height / 2;
  if (kind === 'below') return { kind: 'circle', x, y: middle, radius: height * 0.15, style: rim };
  if (kind === 'other')
    return {
      kind: 'circle',
      x,
      y: middle,
      radius: height * 0.13,
      style: { fill: 'paper', stroke: 'muted', strokeWidth: height * 0.06 },
    };
  const [wide, tall] = [height * 0.15, height * (kind === 'step' ? 0.95 : 0.5)];
  return {
    kind: 'rect',
    box: { x: x - wide / 2, y: middle - tall / 2, width: wide, height: tall },
    style: rim,
  };
}

/** A place through time: how it stood as a band, with the marks of its events; blank where the scale changes. */
export function bandNodes(
  { segments, marks }: Pick<ChronologyRow, 'segments' | 'marks'>,
  { range, x, seams }: ChronologyScale,
  place: BandPlace,
): readonly Node[] {
  const isShown = ({ from, to }: Segment) => to >= range.from && from <= range.to;
  const { y, height } = place;
  return [
    ...segments
      .filter(isShown)
      .flatMap((segment) =>
        stretchNodes(segment, [place.x + x(segment.from), place.x + x(segment.to)], place),
      ),
    ...seams.map(({ from, to }): Node => ({
      kind: 'rect',
      box: { x: place.x + from, y, width: to - from, height },
      style: { fill: 'paper' },
    })),
    ...marks
      .filter(({ day }) => isWithin(day, range))
      .map(({ day, kind }) => markNode(kind, place.x + x(day), place)),
  ];
}

/** The names of days over the bands, on the base line `y`. */
export function axisNodes(
  labels: readonly { readonly x: number; readonly text: string }[],
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): readonly Node[] {
  return labels.map((label) => ({
    kind: 'text',
    text: label.text,
    x: x + label.x,
    y,
    style: { face: 'sans', size, fill: 'muted' },
  }));
}
