import type { Lang } from '../../i18n/text';
import type { Colours } from '../../theme/colours';
import { pathBox, type Box } from '../box';
import { exportFamily, weightOf } from '../scene/faces';
import {
  isPattern,
  type Group,
  type Inset,
  type Node,
  type Paint,
  type Style,
  type Text,
} from '../scene/scene';
import type { PdfPaper } from './document';
import { fillWithPattern } from './patterns';
import { drawLine } from './text';

/** Where nodes are drawn, and what they take from the scene and the groups around them. */
export interface PdfDrawing {
  readonly paper: PdfPaper;
  readonly colours: Colours;
  readonly lang: Lang;
  /** Units per CSS pixel, for patterns. */
  readonly unit: number;
  readonly style: Style;
}

type Shape = Exclude<Node, Group | Inset | Text>;

const rectPath = ({ x, y, width, height }: Box) => `M${x} ${y}h${width}v${height}h-${width}Z`;

function outline({ paper: { doc } }: PdfDrawing, node: Shape): void {
  if (node.kind === 'circle') doc.circle(node.x, node.y, node.radius);
  else doc.path(node.kind === 'path' ? node.d : rectPath(node.box));
}

function fillShape(drawing: PdfDrawing, node: Shape, fill: Paint): void {
  const { paper, colours, unit } = drawing;
  if (fill === 'none') return;
  if (!isPattern(fill)) {
    outline(drawing, node);
    paper.doc.fillColor(colours(fill), 1).fill();
  } else if (node.kind !== 'circle') {
    const box = node.kind === 'rect' ? node.box : pathBox(node.d);
    fillWithPattern(paper.doc, { outline: () => outline(drawing, node), box }, fill.pattern, {
      unit,
      colours,
    });
  }
}

function strokeShape(drawing: PdfDrawing, node: Shape, style: Style): void {
  const { stroke, strokeWidth = 1, dash, join = 'miter' } = style;
  if (stroke === undefined || strokeWidth === 0) return;
  const { doc } = drawing.paper;
  doc.lineWidth(strokeWidth).lineJoin(join);
  if (dash) doc.dash(dash[0]!, { space: dash[1] ?? dash[0]! });
  else doc.undash();
  outline(drawing, node);
  doc.strokeColor(drawing.colours(stroke), 1).stroke();
  doc.undash();
}

function drawShape(drawing: PdfDrawing, node: Shape): void {
  const style = { ...drawing.style, ...node.style };
  const halo = node.kind === 'path' ? node.halo : undefined;
  if (halo) strokeShape(drawing, node, { stroke: halo.colour, strokeWidth: halo.width, join: 'round' });
  fillShape(drawing, node, style.fill ?? 'ink');
  strokeShape(drawing, node, style);
}

function drawText(drawing: PdfDrawing, { text, x, y, style, halo, after }: Text): void {
  const { paper, colours, lang, style: above } = drawing;
  const { face = 'sans', size = 16, fill = 'ink', anchor } = { ...above, ...style };
  const width = drawLine(paper, {
    text: after ? `${text} ` : text,
    family: exportFamily(face, lang),
    weight: weightOf(face, lang),
    size,
    x,
    y,
    fill: fill !== 'none' && !isPattern(fill) ? colours(fill) : colours('ink'),
    anchor: anchor ?? 'start',
    ...(halo ? { rim: { colour: colours(halo.colour), width: halo.width } } : {}),
  });
  if (after) drawText(drawing, { ...after, kind: 'text', x: x + width + after.gap, y });
}

/** Runs `draw` with the place and scale that a group or an inset gives its content, clipped to an inset's view. */
export function within(drawing: PdfDrawing, node: Group | Inset, draw: (inner: PdfDrawing) => void): void {
  const { doc } = drawing.paper;
  doc.save();
  if (node.kind === 'group') {
    if (node.scale !== undefined) doc.scale(node.scale);
    draw({ ...drawing, lang: node.lang ?? drawing.lang, style: { ...drawing.style, ...node.style } });
  } else {
    const { box, scene } = node;
    const { view, unit, lang } = scene;
    const fit = Math.min(box.width / view.width, box.height / view.height);
    doc.rect(box.x, box.y, box.width, box.height).clip();
    doc.translate(box.x + (box.width - view.width * fit) / 2, box.y + (box.height - view.height * fit) / 2);
    doc.scale(fit).translate(-view.x, -view.y);
    draw({ ...drawing, unit, lang });
  }
  doc.restore();
}

/** Draws nodes with everything in them. */
export function drawNodes(drawing: PdfDrawing, nodes: readonly Node[]): void {
  for (const node of nodes) {
    switch (node.kind) {
      case 'group':
        within(drawing, node, (inner) => drawNodes(inner, node.children));
        break;
      case 'inset':
        within(drawing, node, (inner) => drawNodes(inner, node.scene.nodes));
        break;
      case 'text':
        drawText(drawing, node);
        break;
      default:
        drawShape(drawing, node);
    }
  }
}
