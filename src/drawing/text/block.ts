import type { Lang } from '../../i18n/text';
import type { Token } from '../../theme/colours';
import type { Node } from '../scene/scene';
import { balanceLines, breakLines } from './lines';
import type { Face } from './measure';
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
  /** How many times as wide as our typefaces set it the text may come out; 1 when left out. */
  readonly slack?: number | undefined;
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

/** A paragraph, broken to the width of its column. */
export function paragraph(text: string, { x, y, width }: Column, style: TextStyle, lang: Lang): Block {
  const { size, face, fill, leading, slack = 1, heading = false } = style;
  const lines = (heading ? balanceLines : breakLines)(text, width / slack, style, lang);
  const step = size * leading;
  const children = lines.map((line, i): Node => ({
    kind: 'text',
    text: line,
    x,
    y: baseline(y + i * step, style),
    style: { face, size, fill },
  }));
  return {
    nodes: [{ kind: 'group', role: heading ? 'heading' : 'paragraph', children }],
    height: lines.length * step,
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
