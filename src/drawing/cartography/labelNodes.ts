import type { Colour } from '../../theme/colours';
import { haloWidth, LINE_WIDTHS } from '../../theme/lines';
import type { RegionPaint } from '../../theme/paint';
import type { Node, Text } from '../scene/scene';
import { num } from '../svg/markup';
import { signNodes } from './marks';
import type { PlacedLabel, PlacedLine } from './label';

/** What a label stands on: the paint of a unit, or the colour of what is no unit. */
export type LabelGround = RegionPaint | Colour;

const isPaint = (ground: LabelGround): ground is RegionPaint =>
  typeof ground === 'object' && 'fill' in ground;

/** The hair line to a shape, of paper below and ink above, so that it is seen on every class. */
function leaderNodes({ leader }: PlacedLabel, unit: number): readonly Node[] {
  if (leader === null) return [];
  const [[x0, y0], [x1, y1]] = leader;
  const d = `M${num(x0)} ${num(y0)}L${num(x1)} ${num(y1)}`;
  const line = (stroke: 'paper' | 'ink', width: number): Node => ({
    kind: 'path',
    d,
    style: { fill: 'none', stroke, strokeWidth: width * unit },
  });
  return [line('paper', LINE_WIDTHS.leader + 1.5), line('ink', LINE_WIDTHS.leader)];
}

/** How letters of a `face` look on `ground`. */
function lettersOn(ground: LabelGround, unit: number) {
  const onUnit = isPaint(ground);
  const halo = {
    colour: onUnit ? ground.fill.colour : ground,
    width: haloWidth(onUnit ? ground.overlay : null) * unit,
  };
  const colour = (own: boolean) => (onUnit ? (own ? ground.fill.label : ground.fill.quiet) : 'ink');
  return ({ text, x, y, size }: PlacedLine, face: 'map' | 'mapBold', own: boolean): Text => ({
    kind: 'text',
    text,
    x,
    y,
    style: { size: size * unit, face, fill: colour(own), anchor: 'middle' },
    halo,
  });
}

/** The word beside a circle of listed projects, on the `paint` of its unit; nothing without one. */
export function captionNodes(caption: PlacedLine | null, paint: LabelGround, unit: number): readonly Node[] {
  return caption ? [lettersOn(paint, unit)(caption, 'map', true)] : [];
}

/** A placed name with its note and hair line, on `ground`, where a CSS pixel is `unit` units. */
export function labelNodes(label: PlacedLabel, ground: LabelGround, unit: number): readonly Node[] {
  const own = label.face === 'bold';
  const line = lettersOn(ground, unit);
  const name: Node = {
    ...line(label, own ? 'mapBold' : 'map', own),
    role: isPaint(ground) ? 'label' : 'beside',
    adcode: label.ground ?? label.adcode,
  };
  const sign = label.sign === null ? [] : signNodes(label.sign.sign, { ...label.sign, unit });
  return [...leaderNodes(label, unit), ...sign, name, ...label.note.map((text) => line(text, 'map', own))];
}
