import { allElements, type XmlElement } from '../svg/xml';
import type { PdfPaper } from './document';
import { fillWithPattern, patternsIn, type Pattern } from './patterns';
import { drawLine } from './text';

type Attributes = Readonly<Record<string, string>>;

/** What an element takes from those around it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A drawing to put on paper. */
export interface SvgOnPaper {
  readonly paper: PdfPaper;
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** `root` made ready to be drawn in pieces. */
export function svgOnPaper(paper: PdfPaper, root: XmlElement): SvgOnPaper {
  const byId = new Map(
    allElements(root).flatMap((element) => {
      const { id } = element.attributes;
      return id === undefined ? [] : [[id, element] as const];
    }),
  );
  return { paper, patterns: patternsIn(root), byId };
}

const num = (attributes: Attributes, name: string, otherwise = 0) => Number(attributes[name] ?? otherwise);

function shapePath(name: string, a: Attributes): string {
  if (name === 'path') return a['d']!;
  if (name === 'line') return `M${a['x1']} ${a['y1']}L${a['x2']} ${a['y2']}`;
  return `M${num(a, 'x')} ${num(a, 'y')}h${a['width']}v${a['height']}h-${a['width']}Z`;
}

function strokeStyle({ paper: { doc } }: SvgOnPaper, style: Attributes): void {
  const dash = style['stroke-dasharray']?.split(/[ ,]+/).map(Number);
  doc.lineWidth(num(style, 'stroke-width', 1)).lineJoin((style['stroke-linejoin'] ?? 'miter') as 'miter');
  if (dash?.length) doc.dash(dash[0]!, { space: dash[1] ?? dash[0]! });
  else doc.undash();
}

const painted = (value: string | undefined): value is string => value !== undefined && value !== 'none';

function drawShape(drawing: SvgOnPaper, { name, attributes }: XmlElement, style: Attributes): void {
  const { doc } = drawing.paper;
  const circle = name === 'circle';
  const path = circle ? '' : shapePath(name, attributes);
  const outline = () =>
    circle ? doc.circle(num(attributes, 'cx'), num(attributes, 'cy'), num(attributes, 'r')) : doc.path(path);
  const fill = style['fill'] ?? 'black';
  const paintFill = () => {
    const pattern = /^url\(#(.+)\)$/.exec(fill)?.[1];
    if (pattern === undefined) {
      if (painted(fill))
        outline()
          .fillColor(fill, num(style, 'fill-opacity', 1))
          .fill();
    } else if (drawing.patterns.has(pattern)) {
      fillWithPattern(doc, path, drawing.patterns.get(pattern)!);
    }
  };
  const paintStroke = () => {
    const stroke = style['stroke'];
    if (!painted(stroke) || num(style, 'stroke-width', 1) === 0) return;
    strokeStyle(drawing, style);
    outline()
      .strokeColor(stroke, num(style, 'stroke-opacity', 1))
      .stroke();
    doc.undash();
  };
  const steps = style['paint-order'] === 'stroke' ? [paintStroke, paintFill] : [paintFill, paintStroke];
  for (const step of steps) step();
}

/** The family that a text asks for first. */
export function familyOf(style: Attributes): string {
  return (style['font-family'] ?? '').split(',')[0]!.trim().replace(/^'|'$/g, '');
}

function drawText({ paper }: SvgOnPaper, { attributes, text }: XmlElement, style: Attributes): void {
  const rim = painted(style['stroke']) && {
    colour: style['stroke'],
    width: num(style, 'stroke-width', 1),
  };
  drawLine(paper, {
    text,
    family: familyOf(style),
    weight: num(style, 'font-weight', 400),
    size: num(style, 'font-size', 16),
    x: num(attributes, 'x'),
    y: num(attributes, 'y'),
    fill: style['fill'] === 'none' ? null : (style['fill'] ?? 'black'),
    anchor: (style['text-anchor'] ?? 'start') as 'start',
    ...(rim ? { rim } : {}),
  });
}

/** The style of an element inside one with `style`. */
export function styleOf(attributes: Attributes, style: Attributes): Attributes {
  const own = INHERITED.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]]));
  return { ...style, ...(Object.fromEntries(own) as Record<string, string>) };
}

const STEP = /(translate|scale)\((-?[\d.]+)(?: (-?[\d.]+))?\)/g;

/** Runs `draw` with the place, the scale and the clip that a group gives its content. */
export function within(
  { paper: { doc }, byId }: SvgOnPaper,
  { attributes }: XmlElement,
  draw: () => void,
): void {
  doc.save();
  for (const [, step, x, y] of (attributes['transform'] ?? '').matchAll(STEP)) {
    if (step === 'scale') doc.scale(Number(x));
    else doc.translate(Number(x), Number(y));
  }
  const clip = byId.get(/^url\(#(.+)\)$/.exec(attributes['clip-path'] ?? '')?.[1] ?? '')?.children[0];
  if (clip) doc.path(shapePath(clip.name, clip.attributes)).clip();
  draw();
  doc.restore();
}

/** Draws an element with everything in it, as our own figures use SVG. Throws `RangeError` for any other element. */
export function drawElement(drawing: SvgOnPaper, element: XmlElement, style: Attributes): void {
  const own = styleOf(element.attributes, style);
  switch (element.name) {
    case 'defs':
    case 'title':
    case 'desc':
    case 'metadata':
    case 'style':
      return;
    case 'g':
    case 'svg':
      within(drawing, element, () => {
        for (const child of element.children) drawElement(drawing, child, own);
      });
      return;
    case 'use': {
      const target = drawing.byId.get(element.attributes['xlink:href']!.slice(1));
      if (target) drawElement(drawing, target, own);
      return;
    }
    case 'text':
      drawText(drawing, element, own);
      return;
    case 'path':
    case 'rect':
    case 'line':
    case 'circle':
      drawShape(drawing, element, own);
      return;
    default:
      throw new RangeError(`Figures have no <${element.name}>`);
  }
}
