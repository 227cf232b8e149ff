import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { monthMarks, type MonthMark } from '../../i18n/monthMarks';
import type { Lang } from '../../i18n/text';
import type { Colour } from '../../theme/colours';
import { dayNumber, type Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import { holds, touches, type Box } from '../box';
import type { Node, Style } from '../scene/scene';
import { num } from '../svg/markup';
import { widestText, type Measuring } from '../text/measure';
import type { ChartArea } from './model';

/** The family of every chart: blue-violet is the hash rate and nothing else. */
export const HASH_COLOUR: Colour = { light: '#4b4a8f', dark: '#aaa5ea' };

/** Room around the plot for its labels, in em. */
const MARGINS = { top: 1.6, right: 4.4, bottom: 1.7, left: 0.2 } as const;

/** Where a value is drawn; `x` by the number of a day. */
export interface Frame extends ChartArea {
  readonly x: (d: Day) => number;
  readonly y: ScaleLinear<number, number>;
  readonly range: DayRange;
  /** Whether there is no room beside the plot. */
  readonly isFull: boolean;
}

/**
 * The frame of days and of values from 0 or the least to the most in an area, with room for labels. Where `x` says where days lie it is as wide
 * as the area, and values are named inside.
 */
export function frameOf(
  { box, em, slack }: ChartArea,
  range: DayRange,
  values: number | readonly [least: number, most: number],
  x?: (d: Day) => number,
): Frame {
  const plot = {
    x: x ? box.x : box.x + MARGINS.left * em,
    y: box.y + MARGINS.top * em,
    width: x ? box.width : box.width - (MARGINS.left + MARGINS.right) * em,
    height: box.height - (MARGINS.top + MARGINS.bottom) * em,
  };
  const days = scaleLinear()
    .domain([dayNumber(range.from), dayNumber(range.to)])
    .range([plot.x, plot.x + plot.width]);
  const y = scaleLinear()
    .domain(typeof values === 'number' ? [0, values] : values)
    .nice(typeof values === 'number' ? 4 : 12)
    .range([plot.y + plot.height, plot.y]);
  return { box: plot, em, slack, range, isFull: x !== undefined, x: x ?? ((d) => days(dayNumber(d))), y };
}

/** The rim of what is no value: where nothing was reported, or other figures begin. */
export function dashed(em: number): Style {
  return { fill: 'none', stroke: 'muted', strokeWidth: em / 12, dash: [em / 4, em / 4] };
}

/** One line of a chart's small type. */
export function label(text: string, x: number, y: number, style: Style & { readonly size: number }): Node {
  return {
    kind: 'text',
    text,
    x,
    y,
    style: { face: 'map', fill: 'muted', ...style },
    halo: { colour: 'paper', width: style.size / 3 },
  };
}

/** The upright hair line that leads from a label to its point. */
export function leaderNode({ x, y, height }: Box, em: number): Node {
  return {
    kind: 'path',
    className: 'chart-leader',
    d: `M${num(x)} ${num(y)}v${num(height)}`,
    style: { fill: 'none', stroke: 'muted', strokeWidth: em / 12 },
  };
}

/** The rectangle of a label. */
export function labelBox(
  text: string,
  [x, y]: readonly [number, number],
  { size, anchor }: Style,
  measuring: Measuring,
): Box {
  const width = widestText(text, size!, 'sans', measuring);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - 0.8 * size!, width, height: size! };
}

/** Where the name of a value stands: at the right end of its rule, or above its left one. */
function valueSpot({ box, em, y, isFull }: Frame, value: number): readonly [x: number, y: number] {
  return isFull ? [box.x, y(value) - em / 4] : [box.x + box.width + em / 2, y(value) + em / 3];
}

/** The rectangles of the names of values. */
export function valueBoxes(frame: Frame, unit: (value: number) => string, lang: Lang): readonly Box[] {
  const { slack } = frame;
  const named = frame.y.ticks(4).filter((value) => value !== 0);
  return named.map((value) =>
    labelBox(unit(value), valueSpot(frame, value), { size: frame.em }, { lang, slack }),
  );
}

/** Rules across at a few values, each named; the lowest is the base line. */
export function valueAxis(frame: Frame, unit: (value: number) => string): readonly Node[] {
  const { box, em, y } = frame;
  return y.ticks(4).flatMap((value): readonly Node[] => {
    const at = y(value);
    const isBase = value === 0;
    const rule: Node = {
      kind: 'path',
      d: `M${num(box.x)} ${num(at)}H${num(box.x + box.width)}`,
      style: { fill: 'none', stroke: isBase ? 'muted' : 'rule', strokeWidth: em / (isBase ? 10 : 16) },
    };
    return isBase ? [rule] : [rule, label(unit(value), ...valueSpot(frame, value), { size: em })];
  });
}

/** Months from one label of time to the next, finest first. */
const STEPS: readonly number[] = [1, 3, 6, 12, 24];

/** Labels of months and years under the base line, as many as have room. */
export function timeAxis({ box, em, slack, x, range }: Frame, lang: Lang): readonly Node[] {
  const y = box.y + box.height;
  const every = (months: number) => monthMarks(range, months, lang);
  const right = box.x + box.width;
  const ends = ({ day, text }: MonthMark) => x(day) + em / 3 + widestText(text, em, 'sans', { lang, slack });
  const fits = (labels: readonly MonthMark[]) =>
    labels.every((each, i) => ends(each) + em / 2 <= (labels[i + 1] ? x(labels[i + 1]!.day) : Infinity));
  const labels = every(STEPS.find((months) => fits(every(months))) ?? 24);
  return labels.flatMap((each): readonly Node[] => [
    {
      kind: 'path',
      d: `M${num(x(each.day))} ${num(y)}v${num(em / 2)}`,
      style: { fill: 'none', stroke: 'muted', strokeWidth: em / 12 },
    },
    ...(ends(each) > right + em
      ? []
      : [
          label(each.text, x(each.day) + em / 3, y + 1.3 * em, {
            size: em,
            ...(each.isYear ? { face: 'mapBold', fill: 'ink' } : {}),
          }),
        ]),
  ]);
}

/** A value at its place in time; null is a gap. */
export interface Placed {
  readonly x: number;
  readonly value: number | null;
}

/** Values as a line. Where one is missing the line ends, and begins anew after it: nothing is drawn across. */
export function linePath(values: readonly Placed[], y: (value: number) => number): string {
  const path = line<Placed>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => y(value!))
    .digits(2);
  return path([...values]) ?? '';
}

/** The ground under such a line, down to the base, with the same gaps. */
export function areaPath(values: readonly Placed[], y: (value: number) => number): string {
  const path = area<Placed>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y0(y(0))
    .y1(({ value }) => y(value!))
    .digits(2);
  return path([...values]) ?? '';
}

/** Where a label can lie, and the line that leads from it to its point. */
export interface LabelPlace {
  readonly box: Box;
  readonly leader: Box;
}

/**
 * Labels as they find room: each at the first of its places that stays inside and touches nothing `taken` and no label or leader
 * before it; else left out. A leader may cross what is taken, but no label.
 */
export function placeLabels<T>(
  wishes: readonly { readonly item: T; readonly places: readonly LabelPlace[] }[],
  inside: Box,
  taken: readonly Box[],
): readonly { readonly item: T; readonly place: number }[] {
  const boxes = [...taken];
  const labels: Box[] = [];
  return wishes.flatMap(({ item, places }) => {
    const place = places.findIndex(
      ({ box, leader }) =>
        holds(inside, box) &&
        !boxes.some((other) => touches(box, other, 2)) &&
        !labels.some((other) => touches(leader, other, 1)),
    );
    if (place < 0) return [];
    const { box, leader } = places[place]!;
    boxes.push(box, leader);
    labels.push(box);
    return [{ item, place }];
  });
}
