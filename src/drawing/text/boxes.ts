import type { Lang } from '../../i18n/text';
import { scaled, type Box } from '../box';
import type { Node } from '../scene/scene';
import { textWidth, type Face } from './measure';

/** Every line of text outside the maps as a rectangle, in the units around `nodes`. */
export function textBoxes(
  nodes: readonly Node[],
  lang: Lang,
  scale = 1,
  above: Face = 'sans',
): readonly Box[] {
  return nodes.flatMap((node): readonly Box[] => {
    const face = (node.style?.face ?? above) as Face;
    if (node.kind === 'group') return textBoxes(node.children, lang, scale * (node.scale ?? 1), face);
    if (node.kind !== 'text' || node.style?.anchor === 'middle') return [];
    const size = node.style?.size ?? 0;
    const width = textWidth(node.text, size, face, lang);
    const x = node.style?.anchor === 'end' ? node.x - width : node.x;
    const box = { x, y: node.y - 0.78 * size, width, height: size };
    return [scaled(box, scale)];
  });
}
