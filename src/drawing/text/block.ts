import { LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { DRAWING_FONTS, PAGE_FONTS } from '../../theme/fontStacks';
import type { Box } from '../box';
import { breakLines } from './lines';
import { textWidth, type Face } from './measure';
import { attributes, element, escapeXml } from '../svg/markup';

/** A piece of a figure with everything that takes room in it. */
export interface Block {
  readonly svg: string;
  readonly height: number;
  /** Every line of text and every mark, for the check that nothing overflows. */
  readonly boxes: readonly Box[];
}

/** How text is set. */
export interface TextStyle {
  readonly size: number;
  readonly face: Face;
  readonly fill: string;
  /** Distance of baselines, as a multiple of the size. */
  readonly leading: number;
}

/** What all text of a figure shares. */
export interface Setting {
  readonly lang: Lang;
  readonly fonts: 'page' | 'export';
}

/** Share of the line above the baseline. */
const ASCENT = 0.78;

/** The `font-family` of a face. */
export function fontOf(face: Face, { fonts, lang }: Setting): string {
  const stack = fonts === 'page' ? PAGE_FONTS : DRAWING_FONTS[lang];
  return face === 'serif' ? stack.serif : stack.sans;
}

function weightOf(face: Face, lang: Lang): number | undefined {
  if (face === 'serif') return 600;
  return face === 'bold' ? LANGUAGES[lang].boldWeight : undefined;
}

function lineSvg(
  line: string,
  x: number,
  y: number,
  style: TextStyle,
  setting: Setting,
  anchor?: 'end',
): string {
  const values = {
    x,
    y,
    'font-family': fontOf(style.face, setting),
    'font-size': style.size,
    'font-weight': weightOf(style.face, setting.lang),
    'text-anchor': anchor,
    fill: style.fill,
  };
  return `<text${attributes(values)}>${escapeXml(line)}</text>`;
}

/** A paragraph from `x`, `y` (its upper left corner), broken to `width`. */
export function paragraph(
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle,
  setting: Setting,
): Block {
  const lines = breakLines(text, width, style.size, style.face, setting.lang);
  const step = style.size * style.leading;
  const lead = (step - style.size) / 2;
  const svg = lines.map((line, i) =>
    lineSvg(line, x, y + i * step + lead + style.size * ASCENT, style, setting),
  );
  const boxes = lines.map((line, i) => ({
    x,
    y: y + i * step,
    width: textWidth(line, style.size, style.face, setting.lang),
    height: step,
  }));
  return { svg: svg.join(''), height: lines.length * step, boxes };
}

/** One line that ends at `x`. */
export function endLine(text: string, x: number, y: number, style: TextStyle, setting: Setting): Block {
  const height = style.size * style.leading;
  const width = textWidth(text, style.size, style.face, setting.lang);
  const baseline = y + (height - style.size) / 2 + style.size * ASCENT;
  return {
    svg: lineSvg(text, x, baseline, style, setting, 'end'),
    height,
    boxes: [{ x: x - width, y, width, height }],
  };
}

/** Blocks one under the other: each is made for the height at which it begins. */
export function stack(y: number, makers: readonly ((y: number) => Block)[]): Block {
  let below = y;
  const blocks = makers.map((make) => {
    const block = make(below);
    below += block.height;
    return block;
  });
  return {
    svg: blocks.map(({ svg }) => svg).join(''),
    height: below - y,
    boxes: blocks.flatMap(({ boxes }) => boxes),
  };
}

/** Empty room. */
export function gap(height: number): () => Block {
  return () => ({ svg: '', height, boxes: [] });
}

/** A thin line across. */
export function ruleLine(x: number, y: number, width: number, stroke: string): Block {
  const line = element('line', { x1: x, y1: y, x2: x + width, y2: y, stroke, 'stroke-width': 0.75 });
  return { svg: line, height: 0, boxes: [] };
}
