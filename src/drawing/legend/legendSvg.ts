import { LINE_WIDTHS } from '../../theme/lines';
import type { RegionPaint } from '../../theme/paint';
import type { Palette, Theme } from '../../theme/palette';
import { PALETTES } from '../../theme/palette';
import { patternId, type PatternDefsOptions } from '../../theme/patternSvg';
import {
  endLine,
  fontOf,
  gap,
  paragraph,
  stack,
  type Block,
  type Setting,
  type TextStyle,
} from '../text/block';
import type { LegendClass, LegendMark, LegendModel } from './legend';
import { haloFormOf } from '../cartography/halo';
import { circleSvg, circleTextSize, markerSvg } from '../cartography/marks';
import { regionAttributes } from '../cartography/regionAttributes';
import { element } from '../svg/markup';

export interface LegendOptions extends Setting {
  readonly theme: Theme;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Rows stand in this many columns, about equally high. */
  readonly columns: 1 | 2;
  /** Type size of the classes; notes and marks are a little smaller. */
  readonly size: number;
  /** Prefix of the patterns of the drawing. */
  readonly idPrefix: PatternDefsOptions['idPrefix'];
}

const SWATCH = { width: 17, height: 12, between: 2 } as const;
/** Room for two swatches, and for a number of two digits after them. */
const MARK_WIDTH = 2 * SWATCH.width + SWATCH.between;
const COUNT_WIDTH = 20;
const COLUMN_GAP = 24;

/** The styles of a legend at a type size. */
function stylesOf(palette: Palette, size: number) {
  const style = (face: TextStyle['face'], at: number, fill: string): TextStyle => ({
    size: at,
    face,
    fill,
    leading: 1.3,
  });
  return {
    title: style('bold', size, palette.ink),
    label: style('sans', size, palette.ink),
    count: style('bold', size, palette.ink),
    faint: style('sans', size, palette.muted),
    note: style('sans', size * 0.9, palette.muted),
  };
}

/** A swatch of a region as it is drawn, its upper left corner at `x`, `y`. */
export function swatchSvg(paint: RegionPaint, x: number, y: number, theme: Theme, idPrefix: string): string {
  const look = regionAttributes(paint, theme, idPrefix);
  const shape = { x, y, width: SWATCH.width, height: SWATCH.height };
  const edge = { stroke: look.border.stroke, 'stroke-width': LINE_WIDTHS.province };
  const base = element('rect', { ...shape, ...look.fill, ...edge });
  return paint.overlay === null ? base : base + element('rect', { ...shape, ...look.overlay });
}

function classRow(
  { swatches, count, label, notes }: LegendClass,
  options: LegendOptions,
  x: number,
  width: number,
) {
  const { theme, size, idPrefix } = options;
  const styles = stylesOf(PALETTES[theme], size);
  const left = x + MARK_WIDTH + COUNT_WIDTH + 8;
  const top = (styles.label.size * styles.label.leading - SWATCH.height) / 2;
  return (y: number): Block => {
    const empty = count === 0;
    const marks = swatches.map((paint, i) =>
      swatchSvg(paint, x + i * (SWATCH.width + SWATCH.between), y + top, theme, idPrefix),
    );
    const number = endLine(
      String(count),
      x + MARK_WIDTH + COUNT_WIDTH,
      y,
      empty ? styles.faint : styles.count,
      options,
    );
    const text = stack(y, [
      (at) => paragraph(label, left, at, x + width - left, empty ? styles.faint : styles.label, options),
      ...notes.map(
        (note) => (at: number) => paragraph(note, left, at, x + width - left, styles.note, options),
      ),
    ]);
    return {
      svg: marks.join('') + number.svg + text.svg,
      height: Math.max(text.height, SWATCH.height) + 2,
      boxes: [...number.boxes, ...text.boxes],
    };
  };
}

/** A sample of a pattern or mark, as large as a swatch, its upper left corner at `x`, `y`. */
export function markSample(
  { key }: LegendMark,
  x: number,
  y: number,
  { theme, idPrefix, fonts }: Pick<LegendOptions, 'theme' | 'idPrefix' | 'fonts'>,
): string {
  const palette = PALETTES[theme];
  switch (key) {
    case 'stripes':
      return swatchSvg({ fill: 'floor-signalled', overlay: 'stripes-ordered' }, x, y, theme, idPrefix);
    case 'lines':
      return swatchSvg({ fill: 'floor-signalled', overlay: 'lines' }, x, y, theme, idPrefix);
    case 'disputed':
      return element('rect', {
        x,
        y,
        width: SWATCH.width,
        height: SWATCH.height,
        fill: `url(#${patternId(idPrefix, 'disputed')})`,
        stroke: palette.disputed.colour,
        'stroke-width': LINE_WIDTHS.disputed,
        'stroke-dasharray': '3 2',
      });
    case 'below':
      return markerSvg({ x: x + SWATCH.width / 2, y: y + 3, unit: 1 }, palette, haloFormOf(fonts));
  }
}

function markRow(mark: LegendMark, options: LegendOptions, x: number, width: number) {
  const { theme, size } = options;
  const style = { ...stylesOf(PALETTES[theme], size).label, size: size * 0.92 };
  const left = x + SWATCH.width + 8;
  const top = (style.size * style.leading - SWATCH.height) / 2;
  return (y: number): Block => {
    const text = paragraph(mark.label, left, y, x + width - left, style, options);
    return { ...text, svg: markSample(mark, x, y + top, options) + text.svg, height: text.height + 2.5 };
  };
}

/** Circles of every size side by side, standing on one line, with what they count beside them. */
function circleRow(
  { label, sizes }: NonNullable<LegendModel['circles']>,
  options: LegendOptions,
  x: number,
  width: number,
) {
  const { theme, size } = options;
  const palette = PALETTES[theme];
  const style = { ...stylesOf(palette, size).label, size: size * 0.92 };
  const tall = 2 * Math.max(...sizes.map(({ radius }) => Math.max(radius, circleTextSize(radius) / 2))) + 3;
  return (y: number): Block => {
    let left = x + 1;
    const circles = sizes.map(({ count, radius }) => {
      const svg = circleSvg(count, left + radius, y + tall - radius - 1.5, 1, palette, radius);
      left += 2 * radius + 5;
      return svg;
    });
    const from = left + 4;
    const measured = paragraph(label, from, 0, x + width - from, style, options).height;
    const text = paragraph(
      label,
      from,
      y + Math.max(0, (tall - measured) / 2),
      x + width - from,
      style,
      options,
    );
    return { svg: circles.join('') + text.svg, height: Math.max(tall, text.height) + 2, boxes: text.boxes };
  };
}

type Row = (x: number, width: number) => (y: number) => Block;

/** Rows of the legend: its heading, classes, patterns and marks, circles. */
function rowsOf(model: LegendModel, options: LegendOptions): readonly Row[] {
  const styles = stylesOf(PALETTES[options.theme], options.size);
  const heading: Row = (x, width) => (y) =>
    stack(y, [
      (at) => paragraph(model.title, x, at, width, styles.title, options),
      (at) => paragraph(model.units, x, at, width, styles.note, options),
      gap(3),
    ]);
  const { circles } = model;
  return [
    heading,
    ...model.classes.map(
      (item): Row =>
        (x, width) =>
          classRow(item, options, x, width),
    ),
    ...model.marks.map(
      (mark, i): Row =>
        (x, width) =>
        (y) =>
          stack(y, [gap(i === 0 ? 4 : 0), markRow(mark, options, x, width)]),
    ),
    ...(circles ? [(x: number, width: number) => circleRow(circles, options, x, width)] : []),
  ];
}

/** How many of the rows go into the first column so that the longer of two is shortest. */
function splitOf(heights: readonly number[]): number {
  const sum = (part: readonly number[]) => part.reduce((total, height) => total + height, 0);
  const longest = (at: number) => Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)));
  return heights.reduce((best, _, at) => (longest(at) < longest(best) ? at : best), heights.length);
}

/** The legend drawn from its model. */
export function legendSvg(model: LegendModel, options: LegendOptions): Block {
  const { x, y, width, columns } = options;
  const column = columns === 1 ? width : (width - COLUMN_GAP) / 2;
  const rows = rowsOf(model, options);
  const split = columns === 1 ? rows.length : splitOf(rows.map((row) => row(x, column)(y).height));
  const beside = x + column + COLUMN_GAP;
  const stacks = [
    stack(
      y,
      rows.slice(0, split).map((row) => row(x, column)),
    ),
    stack(
      y,
      rows.slice(split).map((row) => row(beside, column)),
    ),
  ];
  const svg = stacks.map((part) => part.svg).join('');
  return {
    svg: element('g', { class: 'legend', 'font-family': fontOf('sans', options) }, svg),
    height: Math.max(...stacks.map(({ height }) => height)),
    boxes: stacks.flatMap(({ boxes }) => boxes),
  };
}
