import type { Lang } from '../../i18n/text';
import { fileFamily, type SceneFace } from '../scene/faces';
import type { Inset, Style, Text } from '../scene/scene';
import { attributes, element, num } from './markup';
import {
  boxValues,
  contentSvg,
  haloed,
  tag,
  textSvg,
  weightIn,
  type FileWriting,
  type Lettering,
  type Writing,
} from './svgOf';

/** A line of text with all that its look as outlines depends on. */
interface TypesetLine {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly face: SceneFace;
  readonly lang: Lang;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Path data of a line, and how far it goes. */
export interface Outline {
  readonly d: string;
  readonly width: number;
}

/** Writes a line as outlines. */
export type OutlineOf = (line: TypesetLine) => Outline;

/** The attributes of type, in our own typefaces, which each line says for itself. */
function typeSvg(style: Style, writing: Writing): string {
  const { face, size, anchor } = style;
  if (face === undefined && size === undefined && anchor === undefined) return '';
  return attributes({
    'font-family': face && fileFamily(face, writing.lang),
    'font-size': size,
    'font-weight': weightIn(style, writing),
    'text-anchor': anchor,
  });
}

/** A text over its halo, which is no text for anyone but the eye: it is read out, searched and copied once. */
function overHalo({ name, place, type, look, rim, content }: Lettering): string {
  const hidden = name === 'text' ? ' aria-hidden="true"' : '';
  return tag(name, `${hidden}${place}${type} fill="none"${rim}`, content) + tag(name, look, content);
}

/** A scene in another as a clipped group: not every program clips an `<svg>` in an `<svg>`. */
function insetSvg({ scene, box, name }: Inset, { options, prefix }: Writing): string {
  const { view } = scene;
  const scale = Math.min(box.width / view.width, box.height / view.height);
  const left = box.x + (box.width - view.width * scale) / 2;
  const top = box.y + (box.height - view.height * scale) / 2;
  const inner = `${prefix}-${name}`;
  const id = `${inner}-view`;
  const clip = element('clipPath', { id }, element('rect', boxValues(view)));
  return element(
    'g',
    {
      class: 'map',
      transform: `translate(${num(left)} ${num(top)}) scale(${num(scale, 8)}) translate(${num(-view.x)} ${num(-view.y)})`,
      'clip-path': `url(#${id})`,
    },
    contentSvg(scene, { ...options, idPrefix: inner }, clip),
  );
}

/** Texts as the outlines that `outlineOf` gives: what goes on with a line begins where that ends. */
function outlines(outlineOf: OutlineOf): FileWriting['textSvg'] {
  return function outlined(node: Text, writing: Writing): string {
    const { x, y, text, after } = node;
    const { face = 'sans', size = 16, anchor = 'start' } = { ...writing.style, ...node.style };
    const said = after ? `${text} ` : text;
    const { d, width } = outlineOf({ text: said, x, y, face, size, anchor, lang: writing.lang });
    const path = haloed('path', ` d="${d}"`, node, writing);
    return after ? path + outlined({ ...after, kind: 'text', x: x + width + after.gap, y }, writing) : path;
  };
}

/** How a file is written: its text as text, or as outlines, which have no type, where `outlineOf` is given. */
export function fileWriting(outlineOf?: OutlineOf): FileWriting {
  return {
    typeSvg: outlineOf ? () => '' : typeSvg,
    textSvg: outlineOf ? outlines(outlineOf) : textSvg,
    haloed: overHalo,
    insetSvg,
  };
}
