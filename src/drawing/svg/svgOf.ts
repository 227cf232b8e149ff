import { LANG_TAG } from '../../i18n/format';
import type { Lang } from '../../i18n/text';
import type { Colours } from '../../theme/colours';
import type { Pattern } from '../../theme/pattern';
import { patternFill, patternSvgDefs } from '../../theme/patternSvg';
import type { Box } from '../box';
import { pageFamily, weightOf, type SceneFace } from '../scene/faces';
import { isPattern, type Group, type Inset, type Node, type Paint } from '../scene/scene';
import type { Path, Role, Scene, Style, Text } from '../scene/scene';
import { attributes, element, escapeXml, NAMESPACES, num, type Attributes } from './markup';

/** How a scene becomes SVG. */
export interface SvgOptions {
  readonly colours: Colours;
  /** Ids begin with it; two drawings in one page need different ones. */
  readonly idPrefix: string;
  /** How text is set for programs that are no browser; left out, as in a page, in the reader's fonts. */
  readonly typesetting?: Typesetting;
  /** What stands before the drawing: its metadata and typefaces, as markup. */
  readonly head?: string;
  /** Size in pixels instead of the scene's own, filled whatever its proportions. */
  readonly size?: { readonly width: number; readonly height: number };
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

/** How text is set for programs that are no browser. */
export interface Typesetting {
  /** The `font-family` of a face, which each line says for itself. */
  readonly familyOf: (face: SceneFace, lang: Lang) => string;
  /** Markup of a text over its halo. */
  readonly haloed: (lettering: Lettering) => string;
  /** Writes text as outlines, for which it gives path data; without it, as text. */
  readonly outlineOf?: (line: TypesetLine) => Outline;
}

/** A line of text with all that its look as outlines depends on. */
interface TypesetLine {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly face: NonNullable<Style['face']>;
  readonly lang: Lang;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Path data of a line, and how far it goes. */
export interface Outline {
  readonly d: string;
  readonly width: number;
}

/** What is known while the nodes of one scene are written. */
interface Writing {
  readonly options: SvgOptions;
  readonly prefix: string;
  readonly lang: Lang;
  /** What the groups around hand down. */
  readonly style: Style;
  /** The `font-family` that the groups around hand down. */
  readonly family?: string | undefined;
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

/** The attributes of type, of which outlines have none. */
function typeSvg({ face, size, anchor }: Style, { options, lang, style, family }: Writing): string {
  const { typesetting } = options;
  if (typesetting?.outlineOf || (face === undefined && size === undefined && anchor === undefined)) return '';
  const above = style.face ? weightOf(style.face, lang) : 400;
  const weight = face ? weightOf(face, lang) : above;
  const own = face && (typesetting?.familyOf ?? pageFamily)(face, lang);
  return attributes({
    'font-family': !typesetting && own === family ? undefined : own,
    'font-size': size,
    'font-weight': weight === above ? undefined : weight,
    'text-anchor': anchor,
  });
}

function styleSvg(style: Style, writing: Writing): string {
  const { fill, stroke, strokeWidth, dash, join } = style;
  const { options, prefix, patterns } = writing;
  let text = typeSvg(style, writing);
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
  const above = { ...writing, style: style ?? {}, family: undefined };
  const look = attributes({ dx: after.gap }) + styleSvg(after.style, above);
  return `${words} ${tag('tspan', look, escapeXml(after.text))}`;
}

/** The element `name` with its halo: in one whose stroke is painted first or, for programs that do not know that, below. */
function haloed(name: 'text' | 'path', place: string, node: Text | Path, writing: Writing): string {
  const { halo, style } = node;
  const content = name === 'text' && node.kind === 'text' ? wordsSvg(node, writing) : '';
  const look = place + nodeAttributes(node, writing);
  if (!halo) return tag(name, look, content);
  const { colours, typesetting } = writing.options;
  const rim = ` stroke="${colours(halo.colour)}" stroke-width="${num(halo.width)}" stroke-linejoin="round"`;
  if (!typesetting) return tag(name, `${look}${rim} paint-order="stroke"`, content);
  return typesetting.haloed({ name, place, type: style ? typeSvg(style, writing) : '', look, rim, content });
}

/** A path; the first of a shape carries its outline under an id, the others refer to it. */
function pathSvg(node: Path, writing: Writing): string {
  const { d, shape } = node;
  if (shape === undefined) return haloed('path', ` d="${d}"`, node, writing);
  const id = `${writing.prefix}-r${shape}`;
  const look = nodeAttributes(node, writing);
  // Programs older than SVG 2 know a reference by this name alone, and browsers still do.
  if (writing.shapes.has(id)) return tag('use', ` xlink:href="#${id}"${look}`);
  writing.shapes.add(id);
  return tag('g', look, tag('path', ` id="${id}" d="${d}"`));
}

function textSvg(node: Text, writing: Writing): string {
  const { x, y, text, after } = node;
  const outlineOf = writing.options.typesetting?.outlineOf;
  if (!outlineOf) return haloed('text', ` x="${num(x)}" y="${num(y)}"`, node, writing);
  const { face = 'sans', size = 16, anchor = 'start' } = { ...writing.style, ...node.style };
  const said = after ? `${text} ` : text;
  const { d, width } = outlineOf({ text: said, x, y, face, size, anchor, lang: writing.lang });
  const path = haloed('path', ` d="${d}"`, node, writing);
  return after ? path + textSvg({ ...after, kind: 'text', x: x + width + after.gap, y }, writing) : path;
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

/** An element with `values` as they stand in it. */
export const tag = (name: string, values: string, content = '') =>
  content === '' ? `<${name}${values}/>` : `<${name}${values}>${content}</${name}>`;

const boxValues = ({ x, y, width, height }: Box): Attributes => ({ x, y, width, height });

function groupSvg(node: Group, writing: Writing): string {
  const lang = node.lang ?? writing.lang;
  let values = nodeAttributes(node, { ...writing, lang });
  if (node.scale !== undefined) values += ` transform="scale(${num(node.scale, 5)})"`;
  if (node.inert) values += ' pointer-events="none"';
  if (node.lang) values += ` lang="${LANG_TAG[node.lang]}"`;
  const style = node.style ? { ...writing.style, ...node.style } : writing.style;
  const face = node.style?.face;
  const family = face ? pageFamily(face, lang) : writing.family;
  const content = nodesSvg(node.children, { ...writing, lang, style, family });
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
      return textSvg(node, writing);
    case 'inset':
      return insetSvg(node, writing);
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

/** A scene as an SVG document. The same arguments give the same text. */
export function svgOf(scene: Scene, options: SvgOptions): string {
  const { view, size, about, lang } = scene;
  const { idPrefix, head = '', root } = options;
  const shown = options.size ?? size;
  const described: Attributes = about
    ? {
        lang: LANG_TAG[lang],
        'xml:lang': LANG_TAG[lang],
        role: 'img',
        'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
      }
    : {};
  return element(
    'svg',
    {
      ...NAMESPACES,
      ...root,
      width: shown?.width,
      height: shown?.height,
      preserveAspectRatio: options.size && 'none',
      viewBox: [view.x, view.y, view.width, view.height].map((n) => num(n)).join(' '),
      ...described,
    },
    head + contentSvg(scene, options),
  );
}
