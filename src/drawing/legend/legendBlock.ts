import type { Lang } from '../../i18n/text';
import type { Token } from '../../theme/colours';
import { circleNodes, circleTextSize } from '../cartography/marks';
import type { Node } from '../scene/scene';
import { endLine, gap, paragraph, stack, type Block, type TextStyle } from '../text/block';
import type { LegendClass, LegendMark, LegendModel } from '../../layers/legend';
import { markSwatch, swatch, SWATCH } from './swatch';

export interface LegendOptions {
  readonly lang: Lang;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Rows stand in this many columns, about equally high. */
  readonly columns: 1 | 2;
  /** Type size of the classes; notes and marks are a little smaller. */
  readonly size: number;
  /** As in `TextStyle`. */
  readonly slack?: number | undefined;
}

/** Room for two swatches, and for a number of two digits after them. */
const MARK_WIDTH = 2 * SWATCH.width + SWATCH.between;
const COUNT_WIDTH = 20;
const COLUMN_GAP = 24;

/** The styles of a legend at a type size. */
function stylesOf({ size, slack }: Pick<LegendOptions, 'size' | 'slack'>) {
  const style = (face: TextStyle['face'], at: number, fill: Token): TextStyle => ({
    size: at,
    face,
    fill,
    leading: 1.3,
    slack,
  });
  return {
    title: style('bold', size, 'ink'),
    label: style('sans', size, 'ink'),
    count: style('bold', size, 'ink'),
    faint: style('sans', size, 'muted'),
    note: style('sans', size * 0.9, 'muted'),
    mark: style('sans', size * 0.92, 'ink'),
  };
}

/** A row of the legend in a column, made for the height at which it begins. */
type Row = (x: number, width: number) => (y: number) => Block;

function classRow({ swatches, count, label, notes }: LegendClass, options: LegendOptions): Row {
  const { lang } = options;
  const styles = stylesOf(options);
  const top = (styles.label.size * styles.label.leading - SWATCH.height) / 2;
  const empty = count === 0;
  return (x, width) => (y) => {
    const left = x + MARK_WIDTH + COUNT_WIDTH + 8;
    const line = (text: string, style: TextStyle) => (at: number) =>
      paragraph(text, { x: left, y: at, width: x + width - left }, style, lang);
    const marks = swatches.flatMap((paint, i) =>
      swatch(paint, { x: x + i * (SWATCH.width + SWATCH.between), y: y + top }),
    );
    const number = endLine(
      String(count),
      x + MARK_WIDTH + COUNT_WIDTH,
      y,
      empty ? styles.faint : styles.count,
    );
    const text = stack(y, [
      line(label, empty ? styles.faint : styles.label),
      ...notes.map((note) => line(note, styles.note)),
    ]);
    return {
      nodes: [...marks, ...number.nodes, ...text.nodes],
      height: Math.max(text.height, SWATCH.height) + 2,
    };
  };
}

function markRow({ sample, label }: LegendMark, options: LegendOptions): Row {
  const { lang } = options;
  const style = stylesOf(options).mark;
  const top = (style.size * style.leading - SWATCH.height) / 2;
  return (x, width) => (y) => {
    const left = x + SWATCH.width + 8;
    const text = paragraph(label, { x: left, y, width: x + width - left }, style, lang);
    return { nodes: [...markSwatch(sample, { x, y: y + top }), ...text.nodes], height: text.height + 2.5 };
  };
}

/** Circles of every size side by side, standing on one line, with what they count beside them. */
function circleRow({ label, sizes }: NonNullable<LegendModel['circles']>, options: LegendOptions): Row {
  const { lang } = options;
  const style = stylesOf(options).mark;
  const tall = 2 * Math.max(...sizes.map(({ radius }) => Math.max(radius, circleTextSize(radius) / 2))) + 3;
  return (x, width) => (y) => {
    let left = x + 1;
    const circles = sizes.flatMap(({ count, radius }): readonly Node[] => {
      const at = { x: left + radius, y: y + tall - radius - 1.5, unit: 1 };
      left += 2 * radius + 5;
      return circleNodes(count, at, radius);
    });
    const column = { x: left + 4, width: x + width - left - 4 };
    const measured = paragraph(label, { ...column, y: 0 }, style, lang).height;
    const text = paragraph(label, { ...column, y: y + Math.max(0, (tall - measured) / 2) }, style, lang);
    return { nodes: [...circles, ...text.nodes], height: Math.max(tall, text.height) + 2 };
  };
}

/** Rows of the legend: its heading, classes, patterns and marks, circles. */
function rowsOf(
  { title, units, classes, marks, circles }: LegendModel,
  options: LegendOptions,
): readonly Row[] {
  const styles = stylesOf(options);
  const heading: Row = (x, width) => (y) =>
    stack(y, [
      (at) => paragraph(title, { x, y: at, width }, styles.title, options.lang),
      (at) => paragraph(units, { x, y: at, width }, styles.note, options.lang),
      gap(3),
    ]);
  const spaced =
    (row: Row, above: number): Row =>
    (x, width) =>
    (y) =>
      stack(y, [gap(above), row(x, width)]);
  return [
    heading,
    ...classes.map((item) => classRow(item, options)),
    ...marks.map((mark, i) => spaced(markRow(mark, options), i === 0 ? 4 : 0)),
    ...(circles ? [circleRow(circles, options)] : []),
  ];
}

/** How many of the rows go into the first column so that the longer of two is shortest. */
function splitOf(heights: readonly number[]): number {
  const sum = (part: readonly number[]) => part.reduce((total, height) => total + height, 0);
  const longest = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return heights.reduce((best, _, at) => (longest(at) < longest(best) ? at : best), heights.length);
}

/** The legend drawn from its model. */
export function legendBlock(model: LegendModel, options: LegendOptions): Block {
  const { x, y, width, columns } = options;
  const column = columns === 1 ? width : (width - COLUMN_GAP) / 2;
  const rows = rowsOf(model, options);
  const split = columns === 1 ? rows.length : splitOf(rows.map((row) => row(x, column)(y).height));
  const columnAt = (left: number, part: readonly Row[]) =>
    stack(
      y,
      part.map((row) => row(left, column)),
    );
  const stacks = [columnAt(x, rows.slice(0, split)), columnAt(x + column + COLUMN_GAP, rows.slice(split))];
  return {
    nodes: [
      {
        kind: 'group',
        layer: 'legend',
        style: { face: 'sans' },
        children: stacks.flatMap(({ nodes }) => nodes),
      },
    ],
    height: Math.max(...stacks.map(({ height }) => height)),
  };
}
