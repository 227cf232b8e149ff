import { scaled, type Box } from '../box';
import type { Node, Style } from '../scene/scene';
import { widestText, type Face, type Measuring } from './measure';

/** Every line of text outside the maps as a rectangle, in the units around `nodes`. */
export function textBoxes(
  nodes: readonly Node[],
  measuring: Measuring,
  scale = 1,
  above: Face = 'sans',
): readonly Box[] {
  return nodes.flatMap((node): readonly Box[] => {
    const faceOf = (style?: Style) => (style?.face ?? above) as Face;
    const face = faceOf(node.style);
    if (node.kind === 'group') return textBoxes(node.children, measuring, scale * (node.scale ?? 1), face);
    if (node.kind !== 'text' || node.style?.anchor === 'middle') return [];
    const { after } = node;
    const size = node.style?.size ?? 0;
    const wide = (text: string, set: Face) => widestText(text, size, set, measuring);
    const width = after
      ? wide(`${node.text} `, face) + after.gap + wide(after.text, faceOf(after.style))
      : wide(node.text, face);
    const x = node.style?.anchor === 'end' ? node.x - width : node.x;
    const box = { x, y: node.y - 0.78 * size, width, height: size };
    return [scaled(box, scale)];
  });
}
