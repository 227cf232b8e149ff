import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Colours } from '../../theme/colours';
import type { Pattern } from '../../theme/pattern';
import { patternFill, patternSvgDefs } from '../../theme/patternSvg';
import type { Box } from '../box';
import { pageFamily, weightOf } from '../scene/faces';
import { isPattern, type Group, type Inset, type Node, type Paint } from '../scene/scene';
import type { Path, Role, Scene, Style, Text } from '../scene/scene';
import { attributes, element, escapeXml, num, type Attributes } from './markup';

/** How a scene becomes SVG. */
export interface SvgOptions {
  readonly colours: Colours;
  /** Ids begin with it; two drawings in one page need different ones. */
  readonly idPrefix: string;
  /** What a file for other programs needs; left out, as in a page, text is set in the reader's fonts. */
  readonly file?: FileWriting;
  /** Roles whose nodes can be found by it and their unit; all when left out. */
  readonly handles?: readonly Role[];
  /** `patternTransform` of its patterns, where they are to lie as those of another drawing. */
  readonly texture?: string;
  /** More attributes of the root. */
  readonly root?: Attributes;
}

/** The markup of a text or of a path that stands for one. */
export interface Lettering {
  readonly name: 'text' | 'path';
  /** Its attributes: where it is, of its type, and of its look, these among them. */
  readonly place: string;
  readonly type: string;
  readonly look: string;
  /** Attributes of the stroke that is its halo. */
  readonly rim: string;
  readonly content: string;
}

/** How a file for programs that are no browser is written, where that is other than in a page. */
export interface FileWriting {
  /** The attributes of type. */
  readonly typeSvg: (style: Style, writing: Writing) => string;
  readonly textSvg: (node: Text, writing: Writing) => string;
  /** Markup of a text over its halo. */
  readonly haloed: (lettering: Lettering) => string;
  /** A scene in another, which no page has. */
  readonly insetSvg: (node: Inset, writing: Writing) => string;
}

/** What is known while the nodes of one scene are written. */
export interface Writing {
  readonly options: SvgOptions;
  readonly prefix: string;
  readonly lang: Lang;
  /** What the groups around hand down. */
  readonly style: Style;
  /** Shapes that are written already. */
  readonly shapes: Set<string>;
  readonly patterns: Map<string, Pattern>;
}

/** Attribute by which a node of a role is found. The other roles have none. */
const HANDLES: Partial<Record<Role, string>> = {
  region: 'data-adcode',
  overlay: 'data-overlay',
  border: 'data-border',
  disputed: 'data-disputed',
  label: 'data-label',
  beside: 'data-beside',
  circle: 'data-circle',
  marker: 'data-marker',
};

/** The attributes of a paint; the patterns of the drawing begin with `prefix`. */
function fillValues(paint: Paint, colours: Colours, prefix: string): Readonly<Record<string, string>> {
  if (paint === 'none') return { fill: paint };
  if (isPattern(paint)) return patternFill(prefix, paint.pattern, colours);
  return { fill: colours(paint) };
}

/** The `font-weight` of a face where it is not that which the groups around hand down. */
export function weightIn({ face }: Style, { lang, style }: Writing): number | undefined {
  const above = style.face ? weightOf(style.face, lang) : 400;
  const weight = face ? weightOf(face, lang) : above;
  return weight === above ? undefined : weight;
}

/** The attributes of type in a page, which does not say again what the groups around say. */
function pageTypeSvg(style: Style, writing: Writing): string {
  const { face, size, anchor } = style;
  const family = face && pageFamily(face);
  const above = writing.style.face && pageFamily(writing.style.face);
  return attributes({
    'font-family': family === above ? undefined : family,
    'font-size': size,
    'font-weight': weightIn(style, writing),
    'text-anchor': anchor === writing.style.anchor ? undefined : anchor,
  });
}

function styleSvg(style: Style, writing: Writing): string {
  const { fill, stroke, strokeWidth, dash, join } = style;
  const { options, prefix, patterns } = writing;
  let text = (options.file?.typeSvg ?? pageTypeSvg)(style, writing);
  if (fill !== undefined) {
    if (isPattern(fill)) patterns.set(fill.pattern.key, fill.pattern);
    text += attributes(fillValues(fill, options.colours, prefix));
  }
  if (stroke !== undefined) text += ` stroke="${options.colours(stroke)}"`;
  if (strokeWidth !== undefined) text += ` stroke-width="${num(strokeWidth)}"`;
  if (dash !== undefined) text += ` stroke-dasharray="${dash.map((length) => num(length)).join(' ')}"`;
  return join === undefined ? text : `${text} stroke-linejoin="${join}"`;
}

/** The attributes by which a node is found and looks as it does. */
function nodeAttributes(node: Node, writing: Writing): string {
  const { role, adcode, className, style } = node;
  const layer = node.kind === 'group' ? node.layer : undefined;
  const { handles } = writing.options;
  const handle = role && (handles?.includes(role) ?? true) ? HANDLES[role] : undefined;
  let text = '';
  if (layer !== undefined || className !== undefined)
    text += attributes({ class: [layer, className].filter(Boolean).join(' ') });
  if (handle !== undefined) text += attributes({ [handle]: adcode });
  return style === undefined ? text : text + styleSvg(style, writing);
}

/** The words of a line; what goes on with it flows, since only who sets it knows where they end. */
function wordsSvg({ text, style, after }: Text, writing: Writing): string {
  const words = escapeXml(text);
  if (!after) return words;
  const above = { ...writing, style: style ?? {} };
  const look = attributes({ dx: after.gap }) + styleSvg(after.style, above);
  return `${words} ${tag('tspan', look, escapeXml(after.text))}`;
}

/** The element `name` with its halo: in one whose stroke is painted first or, for programs that do not know that, below. */
export function haloed(name: 'text' | 'path', place: string, node: Text | Path, writing: Writing): string {
  const { halo, style = {} } = node;
  const content = name === 'text' && node.kind === 'text' ? wordsSvg(node, writing) : '';
  const look = place + nodeAttributes(node, writing);
  if (!halo) return tag(name, look, content);
  const { colours, file } = writing.options;
  const rim = ` stroke="${colours(halo.colour)}" stroke-width="${num(halo.width)}"`;
  const join = ' stroke-linejoin="round"';
  if (file)
    return file.haloed({ name, place, type: file.typeSvg(style, writing), look, rim: rim + join, content });
  const own = writing.style.join === 'round' ? '' : join;
  return tag(name, `${look}${rim}${own} paint-order="stroke"`, content);
}

/** A path; the first of a shape carries its outline under an id, the others refer to it. */
function pathSvg(node: Path, writing: Writing): string {
  const { d, shape } = node;
  if (shape === undefined) return haloed('path', ` d="${d}"`, node, writing);
  const id = `${writing.prefix}-r${shape}`;
  const look = nodeAttributes(node, writing);
  // Programs older than SVG 2 know a reference by its older name alone.
  const name = writing.options.file ? 'xlink:href' : 'href';
  if (writing.shapes.has(id)) return tag('use', ` ${name}="#${id}"${look}`);
  writing.shapes.add(id);
  return tag('g', look, tag('path', ` id="${id}" d="${d}"`));
}

/** A text, set by the program that shows it. */
export function textSvg(node: Text, writing: Writing): string {
  return haloed('text', ` x="${num(node.x)}" y="${num(node.y)}"`, node, writing);
}

/** An element with `values` as they stand in it. */
export const tag = (name: string, values: string, content = '') =>
  content === '' ? `<${name}${values}/>` : `<${name}${values}>${content}</${name}>`;

export const boxValues = ({ x, y, width, height }: Box): Attributes => ({ x, y, width, height });

function groupSvg(node: Group, writing: Writing): string {
  const lang = node.lang ?? writing.lang;
  let values = nodeAttributes(node, { ...writing, lang });
  if (node.scale !== undefined) values += ` transform="scale(${num(node.scale, 5)})"`;
  if (node.inert) values += ' pointer-events="none"';
  if (node.lang) values += ` lang="${LANG_TAG[node.lang]}"`;
  const style = node.style ? { ...writing.style, ...node.style } : writing.style;
  const content = nodesSvg(node.children, { ...writing, lang, style });
  // A group that says nothing needs no element.
  return content === '' || values === '' ? content : tag('g', values, content);
}

function nodeSvg(node: Node, writing: Writing): string {
  switch (node.kind) {
    case 'group':
      return groupSvg(node, writing);
    case 'path':
      return pathSvg(node, writing);
    case 'rect':
      return tag('rect', attributes(boxValues(node.box)) + nodeAttributes(node, writing));
    case 'circle': {
      const place = { cx: node.x, cy: node.y, r: node.radius };
      return tag('circle', attributes(place) + nodeAttributes(node, writing));
    }
    case 'text':
      return (writing.options.file?.textSvg ?? textSvg)(node, writing);
    case 'inset':
      return writing.options.file?.insetSvg(node, writing) ?? '';
  }
}

const nodesSvg = (nodes: readonly Node[], writing: Writing) =>
  nodes.map((node) => nodeSvg(node, writing)).join('');

/** The patterns by the order of their keys. */
function sorted(patterns: ReadonlyMap<string, Pattern>): readonly Pattern[] {
  return [...patterns.keys()].sort().map((key) => patterns.get(key)!);
}

/** What stands inside the root of a scene: definitions, `defs` among them, and its nodes. */
export function contentSvg(
  scene: Pick<Scene, 'lang' | 'unit' | 'nodes'>,
  options: SvgOptions,
  defs = '',
): string {
  const { idPrefix, colours, texture } = options;
  const used = new Map<string, Pattern>();
  const writing = {
    options,
    prefix: idPrefix,
    lang: scene.lang,
    style: {},
    shapes: new Set<string>(),
    patterns: used,
  };
  const content = nodesSvg(scene.nodes, writing);
  const all = patternSvgDefs(sorted(used), colours, { idPrefix, unit: scene.unit, texture }) + defs;
  return (all === '' ? '' : element('defs', {}, all)) + content;
}

/** The `viewBox` of a scene. */
export const viewBoxOf = ({ x, y, width, height }: Box) => [x, y, width, height].map((n) => num(n)).join(' ');

/** A scene as an `svg` element of a page. The same arguments give the same text. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { view, size } = scene;
  return element(
    'svg',
    { ...options.root, width: size?.width, height: size?.height, viewBox: viewBoxOf(view) },
    contentSvg(scene, options),
  );
}
