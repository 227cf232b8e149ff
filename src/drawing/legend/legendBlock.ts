import type { Lang } from '../../i18n/text';
import type { LegendModel, LegendRow } from '../../layers/legend';
import { ledParagraph, stack, type Block, type Column, type TextStyle } from '../text/block';
import type { Slack } from '../text/measure';
import { sampleNodes, SWATCH } from './swatch';

export interface LegendOptions extends Column {
  readonly lang: Lang;
  /** Rows stand in this many columns, about equally high. */
  readonly columns: 1 | 2;
  /** Type size. */
  readonly size: number;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

const COLUMN_GAP = 20;
const LEADING = 1.3;
/** Room between rows, as a share of the type size. */
const ROW_GAP = 0.35;
/** The size of type at which a sample is as large as `SWATCH`. */
const FULL_SIZE = 12;

/** A row: its sample, the label in bold, and where it is, on the same line where there is room. */
function rowBlock({ sample, label, places }: LegendRow, column: Column, options: LegendOptions): Block {
  const { lang, size, slack } = options;
  const { x, y, width } = column;
  const style = (face: 'bold' | 'sans', fill: 'ink' | 'muted'): TextStyle => ({
    size,
    face,
    fill,
    leading: LEADING,
    slack,
  });
  const scale = size / FULL_SIZE;
  const box = {
    x,
    y: y + (size * LEADING - SWATCH.height * scale) / 2,
    width: SWATCH.width * scale,
    height: SWATCH.height * scale,
  };
  const left = x + box.width + 0.7 * size;
  const { nodes, height } = ledParagraph(
    { text: label, style: style('bold', 'ink') },
    { text: places, style: style('sans', 'muted') },
    { x: left, y, width: width - (left - x) },
    lang,
  );
  return { nodes: [...sampleNodes(sample, box), ...nodes], height: height + ROW_GAP * size };
}

/** How many of the rows go into the first column so that the longer of two is shortest. */
function splitOf(heights: readonly number[]): number {
  const sum = (part: readonly number[]) => part.reduce((total, height) => total + height, 0);
  const longest = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return heights.reduce((best, _, at) => (longest(at) < longest(best) ? at : best), heights.length);
}

/** The rows of a legend drawn, the strongest first. */
export function legendBlock({ rows }: LegendModel, options: LegendOptions): Block {
  const { x, y, width, columns } = options;
  const across = columns === 1 ? width : (width - COLUMN_GAP) / 2;
  const makers = rows.map(
    (row) => (left: number) => (top: number) => rowBlock(row, { x: left, y: top, width: across }, options),
  );
  const split = columns === 1 ? rows.length : splitOf(makers.map((make) => make(x)(y).height));
  const stacks = [makers.slice(0, split), makers.slice(split)].map((part, i) =>
    stack(
      y,
      part.map((make) => make(x + i * (across + COLUMN_GAP))),
    ),
  );
  const children = stacks.flatMap(({ nodes }) => nodes);
  return {
    nodes: [{ kind: 'group', layer: 'legend', style: { face: 'sans' }, children }],
    height: Math.max(...stacks.map(({ height }) => height)),
  };
}
