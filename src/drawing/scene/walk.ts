import type { Lang } from '../../i18n/text';
import { scaled, type Box } from '../box';
import type { Group, Layer, Node, Scene, Style } from './scene';

/** Every node, those of groups and insets too, in drawing order. */
export function* allNodes(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'group') yield* allNodes(node.children);
    if (node.kind === 'inset') yield* allNodes(node.scene.nodes);
  }
}

/** The top layers of a scene that have one of `names`. */
export function layersOf({ nodes }: Scene, ...names: readonly Layer[]): readonly Group[] {
  return nodes.filter(
    (node): node is Group => node.kind === 'group' && names.some((name) => name === node.layer),
  );
}

/** The top nodes of a scene but for those layers. */
export function withoutLayers({ nodes }: Scene, ...names: readonly Layer[]): readonly Node[] {
  return nodes.filter((node) => node.kind !== 'group' || !names.some((name) => name === node.layer));
}

/** `nodes` with each of them, those of groups too, as `change` gives it back; without those for which it gives null. */
export function changed(nodes: readonly Node[], change: (node: Node) => Node | null): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    const next = change(node);
    if (next === null) return [];
    return next.kind === 'group' ? [{ ...next, children: changed(next.children, change) }] : [next];
  });
}

/** `nodes` without patterns that paint nothing: they are for a program that changes them. */
export function painted(nodes: readonly Node[]): readonly Node[] {
  return changed(nodes, (node) => (node.role === 'overlay' && node.style?.fill === 'none' ? null : node));
}

/** Where the insets of a scene are, in its units. */
export function insetBoxes(nodes: readonly Node[], scale = 1): readonly Box[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'group') return insetBoxes(node.children, scale * (node.scale ?? 1));
    if (node.kind !== 'inset') return [];
    return [scaled(node.box, scale)];
  });
}

/** What is set in one face: which, in which language, and the line. */
export interface SetLine {
  readonly face: NonNullable<Style['face']>;
  readonly lang: Lang;
  readonly text: string;
}

/** Every line of text of a scene with the face that it is set in. */
export function linesOf(
  { nodes, lang }: Pick<Scene, 'nodes' | 'lang'>,
  above: Style = {},
): readonly SetLine[] {
  return nodes.flatMap((node): readonly SetLine[] => {
    const face = node.style?.face ?? above.face ?? 'sans';
    switch (node.kind) {
      case 'text':
        return [
          { face, lang, text: node.text },
          ...(node.after ? [{ face: node.after.style.face ?? face, lang, text: node.after.text }] : []),
        ];
      case 'group':
        return linesOf({ nodes: node.children, lang: node.lang ?? lang }, { face });
      case 'inset':
        return linesOf(node.scene, { face });
      default:
        return [];
    }
  });
}
