import { fontOf, paragraph, type Block, type Setting, type TextStyle } from '../text/block';
import { legendOf, type LegendClass, type LegendMark } from '../legend/legend';
import { markSample, swatchSvg } from '../legend/legendSvg';
import { circleSvg } from '../cartography/marks';
import { textWidth } from '../text/measure';
import { element } from '../svg/markup';
import { PALETTES, type Theme } from '../../theme/palette';
import type { StoryboardOptions } from './common';

export interface SharedLegendOptions extends Setting {
  readonly store: StoryboardOptions['store'];
  readonly snapshots: StoryboardOptions['snapshots'];
  readonly entered?: StoryboardOptions['entered'];
  readonly theme: Theme;
  readonly idPrefix: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Size of a sample and the rooms around it. */
const SAMPLE = { width: 17, height: 12, gap: 2, before: 6, after: 18 } as const;
const ROW = 19;

/** A sample with its words. */
interface Item {
  readonly label: string;
  /** Width of the sample. */
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
}

function classItem({ label, swatches }: LegendClass, { theme, idPrefix }: SharedLegendOptions): Item {
  const step = SAMPLE.width + SAMPLE.gap;
  return {
    label,
    width: swatches.length * step - SAMPLE.gap,
    draw: (x, y) => swatches.map((paint, i) => swatchSvg(paint, x + i * step, y, theme, idPrefix)).join(''),
  };
}

function markItem(mark: LegendMark, options: SharedLegendOptions): Item {
  return { label: mark.label, width: SAMPLE.width, draw: (x, y) => markSample(mark, x, y, options) };
}

function circleItem(label: string, count: number, { theme }: SharedLegendOptions): Item {
  const radius = 7;
  return {
    label,
    width: SAMPLE.width,
    draw: (x, y) => circleSvg(count, x + SAMPLE.width / 2, y + SAMPLE.height / 2, 1, PALETTES[theme], radius),
  };
}

/** One legend for all maps: every class, then every pattern and mark, without counts, in rows from edge to edge. */
export function sharedLegend(options: SharedLegendOptions): Block {
  const { store, snapshots, entered, lang, theme, x, y, width } = options;
  const last = legendOf(store, snapshots.at(-1)!, lang, entered);
  const items = [
    ...last.classes.map((item) => classItem(item, options)),
    ...last.marks.map((mark) => markItem(mark, options)),
    ...(last.circles ? [circleItem(last.circles.label, last.circles.sizes[0]!.count, options)] : []),
  ];
  const style: TextStyle = { size: 10.5, face: 'sans', fill: PALETTES[theme].ink, leading: 1.3 };
  let left = x;
  let top = y;
  const blocks = items.map(({ label, width: sample, draw }) => {
    const words = textWidth(label, style.size, style.face, lang) + 1;
    const whole = sample + SAMPLE.before + words;
    if (left > x && left + whole > x + width) [left, top] = [x, top + ROW];
    const text = paragraph(label, left + sample + SAMPLE.before, top + 1.5, words, style, options);
    const svg = draw(left, top + 2.5) + text.svg;
    left += whole + SAMPLE.after;
    return { svg, boxes: text.boxes };
  });
  return {
    svg: element(
      'g',
      { class: 'legend', 'font-family': fontOf('sans', options) },
      blocks.map(({ svg }) => svg).join(''),
    ),
    height: top + ROW - y,
    boxes: blocks.flatMap(({ boxes }) => boxes),
  };
}
