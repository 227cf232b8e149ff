import type { Lang } from '../../i18n/text';
import type { Token } from '../../theme/colours';
import type { Node, Text } from '../scene/scene';
import { balanceLines, breakLines } from './lines';
import { NO_SLACK, textWidth, widestText, type Face, type Slack } from './measure';
import { num } from '../svg/markup';

/** A piece of a figure, and the height that it takes. */
export interface Block {
  readonly nodes: readonly Node[];
  readonly height: number;
}

/** How text is set. */
export interface TextStyle {
  readonly size: number;
  readonly face: Face;
  readonly fill: Token;
  /** Distance of baselines, as a multiple of the size. */
  readonly leading: number;
  /** None when left out. */
  readonly slack?: Slack | undefined;
  /** Whether it heads what follows. */
  readonly heading?: boolean;
}

/** The upper left corner of a column, and its width. */
export interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Share of the line above the baseline. */
const ASCENT = 0.78;

const baseline = (y: number, { size, leading }: TextStyle) => y + (size * (leading - 1)) / 2 + size * ASCENT;

/** A text and how it is set. */
interface Phrase {
  readonly text: string;
  readonly style: TextStyle;
}

/** Width of a text in one line, at most. */
export function widthAtMost({ text, style }: Phrase, lang: Lang): number {
  const { size, face, slack } = style;
  return widestText(text, size, face, { lang, slack });
}

/** The lines of a text in a column of `width`. */
export function linesIn(width: number, { text, style }: Phrase, lang: Lang): readonly string[] {
  const { face, slack = NO_SLACK, heading = false } = style;
  return (heading ? balanceLines : breakLines)(text, width / slack[face], style, lang);
}

function setLines(
  lines: readonly string[],
  { x, y }: Column,
  style: TextStyle,
  after?: Text['after'],
): Block {
  const { size, face, fill, leading, heading = false } = style;
  const step = size * leading;
  const children = lines.map((text, i): Node => ({
    kind: 'text',
    text,
    x,
    y: baseline(y + i * step, style),
    style: { face, size, fill },
    after: i === lines.length - 1 ? after : undefined,
  }));
  return {
    nodes: [{ kind: 'group', role: heading ? 'heading' : 'paragraph', children }],
    height: lines.length * step,
  };
}

/** A paragraph, broken to the width of its column. */
export function paragraph(text: string, column: Column, style: TextStyle, lang: Lang): Block {
  return setLines(linesIn(column.width, { text, style }, lang), column, style);
}

/** Room between two texts on a line, in widths of the type size. */
const RUN_GAP = 0.4;

/** Whether `rest` has room on the line of `lead` in a column of `width`. */
export function fitsAfter(lead: Phrase, rest: Phrase, width: number, lang: Lang): boolean {
  const { size, face, slack = NO_SLACK } = lead.style;
  return widthAtMost(lead, lang) + RUN_GAP * size * slack[face] + widthAtMost(rest, lang) <= width;
}

/** `lead` as a paragraph, and `rest` in its own style on the last line of it; where that has no room, below. */
export function ledParagraph(lead: Phrase, rest: Phrase, column: Column, lang: Lang): Block {
  const lines = linesIn(column.width, lead, lang);
  const last = { ...lead, text: lines.at(-1) ?? '' };
  if (rest.text === '') return setLines(lines, column, lead.style);
  if (!fitsAfter(last, rest, column.width, lang))
    return stack(column.y, [
      () => setLines(lines, column, lead.style),
      (y) => paragraph(rest.text, { ...column, y }, rest.style, lang),
    ]);
  const { size, face, fill } = rest.style;
  const gap = RUN_GAP * size - textWidth(' ', size, lead.style.face, lang);
  return setLines(lines, column, lead.style, { text: rest.text, gap, style: { size, face, fill } });
}

/** Blocks one under the other: each is made for the height at which it begins. */
export function stack(y: number, makers: readonly ((y: number) => Block)[]): Block {
  let below = y;
  const blocks = makers.map((make) => {
    const block = make(below);
    below += block.height;
    return block;
  });
  return { nodes: blocks.flatMap(({ nodes }) => nodes), height: below - y };
}

/** Empty room. */
export function gap(height: number): () => Block {
  return () => ({ nodes: [], height });
}

/** A thin line across. */
export function ruleLine({ x, y, width }: Column, stroke: Token): Block {
  return {
    nodes: [
      {
        kind: 'path',
        d: `M${num(x)} ${num(y)}H${num(x + width)}`,
        style: { fill: 'none', stroke, strokeWidth: 0.75 },
      },
    ],
    height: 0,
  };
}
