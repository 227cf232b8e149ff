import type { Lang } from '../../i18n/text';
import type { Point } from '../../series/run';
import { firstDay, nextMonth, type Month } from '../../time/month';
import { touches, type Box } from '../box';
import type { Node } from '../scene/scene';
import { num } from '../svg/markup';
import { widestText } from '../text/measure';
import { HASH_COLOUR, label, labelBox, leaderNode, placeLabels, type Frame } from './plot';
import { chartText, valueText } from './text';

/** One month of bars; `silent` where nothing was reported, which is no zero. */
export interface Bar extends Point<Month> {
  readonly silent: boolean;
}

/** The middle of a month. */
const middle = ({ x }: Frame, { at }: Bar) => (x(firstDay(at)) + x(firstDay(nextMonth(at)))) / 2;

/** The rectangle of a month's value. */
function barBox({ x, y, box }: Frame, { at }: Bar, value: number): Box {
  const [left, right] = [x(firstDay(at)), x(firstDay(nextMonth(at)))];
  const gap = (right - left) * 0.08;
  const top = y(value);
  return { x: left + gap, y: top, width: right - left - 2 * gap, height: box.y + box.height - top };
}

/** Bars of months with a value. */
export function barNodes(frame: Frame, bars: readonly Bar[]): readonly Node[] {
  return bars.flatMap((bar): readonly Node[] =>
    bar.value === null
      ? []
      : [{ kind: 'rect', box: barBox(frame, bar, bar.value), style: { fill: HASH_COLOUR } }],
  );
}

/** The bars of a chart, and the language of the words at them. */
interface BarsView {
  readonly bars: readonly Bar[];
  readonly lang: Lang;
  /** Where no words may lie, beside bars and their values. */
  readonly taken?: readonly Box[];
}

/** The highest bar and the last that has a value, with the places of their values over them, inside the plot. */
function namedBars(frame: Frame, { bars, lang }: BarsView) {
  const { box, em, slack, y } = frame;
  const withValue = bars.flatMap((bar) => (bar.value === null ? [] : [{ bar, value: bar.value }]));
  const [most] = withValue.toSorted((a, b) => b.value - a.value);
  const named = [...new Set([most, withValue.at(-1)])].filter((each) => each !== undefined);
  return named.map(({ bar, value }) => {
    const text = valueText(value);
    const half = widestText(text, em, 'bold', { lang, slack }) / 2;
    const left = Math.min(box.x + box.width - half, Math.max(box.x + half, middle(frame, bar)));
    return { text, at: [left, y(value) - em / 3] as const };
  });
}

/** Values over the highest bar, and over the last that has one. */
export function barLabels(frame: Frame, view: BarsView): readonly Node[] {
  return namedBars(frame, view).map(({ text, at }) =>
    label(text, ...at, { size: frame.em, anchor: 'middle', face: 'mapBold', fill: 'ink' }),
  );
}

/** Half the size of a cross, in em. */
const ARM = 0.28;

/** A cross on the base line. */
function cross({ box, em }: Frame, middleOf: number): Node {
  const [left, top, side] = [middleOf - ARM * em, box.y + box.height - 3 * ARM * em, num(2 * ARM * em)];
  return {
    kind: 'path',
    className: 'chart-silent',
    d: `M${num(left)} ${num(top)}l${side} ${side}m-${side} 0l${side} -${side}`,
    style: { fill: 'none', stroke: 'ink', strokeWidth: em / 8 },
  };
}

/** Words over a place of the base line, as low as nothing is in their way, with a line to it; nothing without room. */
function wordsOver(frame: Frame, words: string, at: number, view: BarsView): readonly Node[] {
  const { box, em, slack } = frame;
  const { bars, lang, taken = [] } = view;
  const base = box.y + box.height;
  const values = namedBars(frame, view).map(({ text, at: spot }) =>
    labelBox(text, spot, { size: em, anchor: 'middle' }, { lang, slack }),
  );
  const columns = bars.flatMap((bar) => (bar.value === null ? [] : [barBox(frame, bar, bar.value)]));
  const size = 0.9 * em;
  const lines = Array.from({ length: Math.max(0, Math.floor(box.height / em) - 2) }, (_, i) => i + 2);
  const spots = lines
    .flatMap((line) =>
      [
        { x: at, style: { size, anchor: 'middle' } as const },
        { x: at - em / 3, style: { size } },
        { x: at + em / 3, style: { size, anchor: 'end' } as const },
      ].map(({ x, style }) => {
        const y = base - line * em;
        const leader = { x: at, y: y + em / 4, width: 0, height: base - y - em * (4 * ARM + 1 / 4) };
        return { x, y, style, leader, box: labelBox(words, [x, y], style, { lang, slack }) };
      }),
    )
    .filter(({ leader }) => !values.some((value) => touches(leader, value, 1)));
  const inside = { ...box, y: box.y - em, height: box.height + em };
  const [found] = placeLabels([{ item: words, places: spots }], inside, [...columns, ...values, ...taken]);
  if (!found) return [];
  const { x, y, style, leader } = spots[found.place]!;
  return [leaderNode(leader, em), label(words, x, y, { fill: 'ink', ...style })];
}

/** A cross for each month in which nothing was reported: a sign without a height, since there is no value; said once in words. */
export function silentNodes(frame: Frame, view: BarsView): readonly Node[] {
  const middles = view.bars.filter(({ silent }) => silent).map((bar) => middle(frame, bar));
  if (middles.length === 0) return [];
  const at = middles.reduce((sum, each) => sum + each, 0) / middles.length;
  return [
    ...middles.map((each) => cross(frame, each)),
    ...wordsOver(frame, chartText(view.lang).china.noneReported, at, view),
  ];
}
