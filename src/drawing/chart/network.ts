import { formatDay } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import { mapName } from '../../regions/gazetteer';
import { deepestFall, knownDays, type Fall, type Known } from '../../series/fall';
import type { Network } from '../../series/model';
import { onDay } from '../../series/run';
import { addDays, dayNumber, type Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import type { Box } from '../box';
import type { Node } from '../scene/scene';
import { actMarks, type ActMark } from './acts';
import type { Chart, ChartArea } from './model';
import {
  areaPath,
  frameOf,
  HASH_COLOUR,
  label,
  labelBox,
  leaderNode,
  linePath,
  placeLabels,
  timeAxis,
  valueAxis,
  valueBoxes,
  type Frame,
} from './plot';
import { chartText, valueText } from './text';

/** What a chart of the network is of. */
export interface NetworkOptions {
  readonly record: EventStore;
  readonly network: Network;
  readonly range: DayRange;
  readonly lang: Lang;
  /** Where days lie, where another surface has decided that already. */
  readonly x?: (d: Day) => number;
}

/** A fall of so many per cent is what the chart is about; a lesser one is the noise of the line. */
const DEEP = 40;

/** Radius of a mark in em: of an act that changes a class, and of another. */
const MARK = { class: 0.36, other: 0.22 } as const;

/** The periods after the days of the run, within some days. */
function periodsIn({ periods }: Network, { from, to }: DayRange): Network['periods'] {
  return periods.filter((period) => period.from >= from && period.to <= to);
}

/** A mark with its place on the line. */
export type PlacedMark = ActMark & Known;

/** The marks that have a place on the line: those of days on which it has a value. */
export function placedMarks({
  record,
  network,
  range,
}: Pick<NetworkOptions, 'record' | 'network' | 'range'>): readonly PlacedMark[] {
  return actMarks(record, range).flatMap((mark) => {
    const value = onDay(network.mean7, mark.event.date);
    return value === null ? [] : [{ ...mark, day: mark.event.date, value }];
  });
}

function dot({ x, y, em }: Frame, { day, value, status, isMeasure }: PlacedMark): Node {
  const at = { kind: 'circle', x: x(day), y: y(value) } as const;
  if (!isMeasure)
    return { ...at, radius: MARK.class * em, style: { fill: 'paper', stroke: 'muted', strokeWidth: em / 8 } };
  if (status === null) return { ...at, radius: MARK.other * em, style: { fill: HASH_COLOUR } };
  return {
    ...at,
    radius: MARK.class * em,
    style: { fill: `stripes.${status}`, stroke: 'paper', strokeWidth: em / 12 },
  };
}

interface Named {
  readonly text: string;
  readonly at: Known;
  readonly isValue: boolean;
}

/** How much of its peak the line lost, in whole per cent. */
const percentText = ({ percent }: Fall, lang: Lang) => chartText(lang).percent(percent.toFixed(0));

/** A value of the axis with its unit. */
const unitText = (lang: Lang) => (value: number) => chartText(lang).network.unit(value.toFixed(0));

/** What is named on the line: peak, low and return first, then what looks like a measure and is none, then acts by weight. */
function namesOf(options: NetworkOptions, marks: readonly PlacedMark[], fall: Fall | null): readonly Named[] {
  const { record, network, lang } = options;
  const text = chartText(lang).network;
  const dayText = (d: Day) => formatDay(d, lang, 'dayMonth');
  const value = (words: string, at: Known): Named => ({ text: words, at, isValue: true });
  const back = fall?.regained ? onDay(network.mean7, fall.regained) : null;
  const values = fall
    ? [
        value(
          text.fallen(text.low(valueText(fall.low.value), dayText(fall.low.day)), percentText(fall, lang)),
          fall.low,
        ),
        value(text.peak(valueText(fall.peak.value), dayText(fall.peak.day)), fall.peak),
        ...(back === null
          ? []
          : [value(text.regained(dayText(fall.regained!)), { day: fall.regained!, value: back })]),
      ]
    : [];
  const rank = ({ isMeasure, status }: ActMark) =>
    !isMeasure ? 0 : status === 'ordered' ? 1 : status === 'enforced' ? 2 : 3;
  const acts = marks
    .filter(({ status, isMeasure }) => status !== null || !isMeasure)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((mark): Named => {
      const place = mapName(record.gazetteer.get(mark.event.adcode), lang);
      const words = mark.isMeasure ? text.act : text.noMeasure;
      return { text: words(dayText(mark.day), place), at: mark, isValue: false };
    });
  return [...values, ...acts];
}

/** A place of a name, and of the line that leads from it to its point. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'middle' | 'start' | 'end';
  readonly leader: Box;
}

/** Where a name can lie: over or under its point, ever further from it, in the middle or to either side. */
function spotsOf({ em, x, y }: Frame, { at }: Named): readonly Spot[] {
  const [left, top] = [x(at.day), y(at.value)];
  const gap = 0.55 * em;
  return [-1.1, 2, -2.3, 3.2, -3.5, 4.4].flatMap((lines) => {
    const [start, end] = lines < 0 ? [lines * em + em / 4, -gap] : [gap, (lines - 0.85) * em];
    const leader = { x: left, y: top + start, width: 0, height: end - start };
    return (['middle', 'start', 'end'] as const).map((anchor) => ({
      x: left + (anchor === 'start' ? -0.4 * em : anchor === 'end' ? 0.4 * em : 0),
      y: top + lines * em,
      anchor,
      leader,
    }));
  });
}

/** The names in their places, each with a line to its point. Where no place is free a name is left out. */
function nameNodes(
  frame: Frame,
  names: readonly Named[],
  line: readonly Known[],
  lang: Lang,
): readonly Node[] {
  const { box, em, slack, x, y } = frame;
  const size = 0.92 * em;
  const style = (anchor: Spot['anchor']) => ({ size, ...(anchor === 'start' ? {} : { anchor }) });
  const points = line.map(({ day, value }) => ({
    x: x(day) - em / 4,
    y: y(value) - em / 4,
    width: em / 2,
    height: em / 2,
  }));
  const taken = [...points, ...valueBoxes(frame, unitText(lang), lang)];
  const wishes = names.map((name) => {
    const spots = spotsOf(frame, name);
    const places = spots.map(({ x: left, y: base, anchor, leader }) => ({
      box: labelBox(name.text, [left, base], style(anchor), { lang, slack }),
      leader,
    }));
    return { item: { name, spots }, places };
  });
  const inside = { ...box, y: box.y - 1.4 * em, height: box.height + 1.4 * em };
  return placeLabels(wishes, inside, taken).flatMap(({ item: { name, spots }, place }): readonly Node[] => {
    const spot = spots[place]!;
    const look = name.isValue
      ? ({ fill: HASH_COLOUR, face: 'mapBold' } as const)
      : ({ fill: 'ink' } as const);
    return [
      leaderNode(spot.leader, em),
      label(name.text, spot.x, spot.y, { ...style(spot.anchor), ...look }),
    ];
  });
}

/** Everything of the plot but the names: ground, axes, line, periods and marks. */
function lineNodes(frame: Frame, options: NetworkOptions, marks: readonly PlacedMark[]): readonly Node[] {
  const { network, range, lang } = options;
  const { em, x, y } = frame;
  const count = dayNumber(range.to) - dayNumber(range.from) + 1;
  const values = Array.from({ length: count }, (_, i) => {
    const d = addDays(range.from, i);
    return { x: x(d), value: onDay(network.mean7, d) };
  });
  const periods = periodsIn(network, range).map(({ from, to, mean }): Node => ({
    kind: 'path',
    d: linePath(
      [
        { x: x(from), value: mean },
        { x: x(to), value: mean },
      ],
      y,
    ),
    style: { fill: 'none', stroke: HASH_COLOUR, strokeWidth: em / 8 },
  }));
  return [
    {
      kind: 'path',
      d: areaPath(values, y),
      style: { fill: { light: '#e9e8f1', dark: '#232236' } },
    },
    ...valueAxis(frame, unitText(lang)),
    ...timeAxis(frame, lang),
    {
      kind: 'path',
      d: linePath(values, y),
      className: 'chart-line',
      style: { fill: 'none', stroke: HASH_COLOUR, strokeWidth: em / 6, join: 'round' },
    },
    ...periods,
    ...marks.map((mark) => dot(frame, mark)),
  ];
}

/** The highest value of some days; 1 where there is none. */
function mostOf({ network, range }: NetworkOptions): number {
  const line = knownDays(network.mean7, range.from, range.to);
  const periods = periodsIn(network, range);
  return Math.max(1, ...line.map(({ value }) => value), ...periods.map(({ mean }) => mean));
}

/** Where everything of the chart of `options` lies in an area, for what lies over the drawing. */
export function networkFrame(options: NetworkOptions, area: ChartArea): Frame {
  return frameOf(area, options.range, mostOf(options), options.x);
}

/** The hash rate of the network over some days, with the acts of the nation and the provinces on the line. */
export function networkChart(options: NetworkOptions): Chart {
  const { network, range, lang } = options;
  const text = chartText(lang).network;
  const line = knownDays(network.mean7, range.from, range.to);
  const periods = periodsIn(network, range);
  const deepest = deepestFall(network.mean7, range.from, range.to);
  const fall = deepest !== null && deepest.percent >= DEEP ? deepest : null;
  const marks = placedMarks(options);
  const percent = fall === null ? '' : percentText(fall, lang);
  const dayText = (d: Day) => formatDay(d, lang);
  const ends = [line[0], line.at(-1)];
  return {
    lang,
    title: fall === null ? text.title : text.fell(percent, dayText(fall.peak.day), dayText(fall.low.day)),
    about: joinSentences(
      [chartText(lang).hashRate, text.about, periods.length > 0 ? text.periods : ''],
      lang,
    ),
    caution: text.caution,
    sources: text.sources,
    licence: '',
    altText: joinSentences(
      [
        ends[0] && ends[1]
          ? text.alt(
              dayText(ends[0].day),
              dayText(ends[1].day),
              valueText(ends[0].value),
              valueText(ends[1].value),
            )
          : text.none,
        fall === null
          ? ''
          : text.altFall(
              text.peak(valueText(fall.peak.value), dayText(fall.peak.day)),
              text.low(valueText(fall.low.value), dayText(fall.low.day)),
              percent,
            ),
        marks.length > 0 ? text.altActs(marks.length) : '',
        text.caution,
      ],
      lang,
    ),
    table: {
      columns: text.columns,
      rows: [
        ...line.map(({ day, value }) => [day, valueText(value)]),
        ...periods.map(({ from, to, mean }) => [text.period(from, to), valueText(mean)]),
      ],
    },
    draw(area: ChartArea) {
      const frame = networkFrame(options, area);
      return [
        ...lineNodes(frame, options, marks),
        ...nameNodes(frame, namesOf(options, marks, fall), line, lang),
      ];
    },
  };
}
