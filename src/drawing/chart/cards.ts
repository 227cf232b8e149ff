import { groupBy } from '../../events/groupBy';
import type { EventStore } from '../../events/store';
import { formatDay, formatMonth, formatPublished } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { CardPrice } from '../../series/model';
import type { Colour } from '../../theme/colours';
import type { Day } from '../../time/day';
import { firstDay, lastDay, month, type Month } from '../../time/month';
import { num } from '../svg/markup';
import { widestText } from '../text/measure';
import type { Node, Style } from '../scene/scene';
import type { Chart, ChartArea } from './model';
import { dashed, frameOf, label, timeAxis, valueAxis, type Frame } from './plot';
import { chartText, valueText } from './text';

/** What a chart of card prices is of. */
export interface CardsOptions {
  readonly record: EventStore;
  readonly prices: readonly CardPrice[];
  readonly lang: Lang;
}

type Maker = CardPrice['series'];
const MAKERS: readonly Maker[] = ['nvidia', 'amd'];
const COLOURS: Readonly<Record<Maker, Colour>> = {
  nvidia: { light: '#2d7f72', dark: '#5cc4b4' },
  amd: { light: '#9a4a6b', dark: '#e294b6' },
};

/** The two documented stops in Sichuan, which prices stand beside. */
const CUT = 'sichuan-power-cut-2021-06-19';

const isDay = (date: string) => date.length === 10;

/** From the month of the first survey on record to that of the last. */
function monthsOf(prices: readonly CardPrice[]): { readonly from: Month; readonly to: Month } {
  const months = prices.map(({ date }) => month(date.slice(0, 7))).toSorted();
  return { from: months[0]!, to: months.at(-1)! };
}

/** A survey: round for one maker, square for the other; where only its month is known a dash as long as that. */
function mark({ series, date, over }: CardPrice, { x, y, em }: Frame): Node {
  const colour = COLOURS[series];
  const at = y(over);
  if (!isDay(date)) {
    const [from, to] = [x(firstDay(date as Month)), x(lastDay(date as Month))];
    const d = `M${num(from)} ${num(at)}H${num(to)}`;
    return { kind: 'path', d, style: { fill: 'none', stroke: colour, strokeWidth: em / 5 } };
  }
  return sign(series, x(date as Day), at, em);
}

function sign(series: Maker, x: number, y: number, em: number): Node {
  const size = 0.62 * em;
  const style = { fill: COLOURS[series] };
  return series === 'nvidia'
    ? { kind: 'circle', x, y, radius: size / 2, style }
    : { kind: 'rect', box: { x: x - size / 2, y: y - size / 2, width: size, height: size }, style };
}

/** The makers with their signs, at the right, where prices are low. */
function legend({ box, em, slack }: Frame, lang: Lang): readonly Node[] {
  const { makers } = chartText(lang).cards;
  const width = Math.max(...MAKERS.map((maker) => widestText(makers[maker], em, 'sans', { lang, slack })));
  const x = box.x + box.width - width;
  return MAKERS.flatMap((maker, i) => {
    const y = box.y + (1 + 1.4 * i) * em;
    return [sign(maker, x - em, y - em / 3, em), label(makers[maker], x, y, { size: em, fill: 'ink' })];
  });
}

/** Prices that the chart names: the highest, the first of the same maker after the stops, and the highest since. */
interface Course {
  readonly peak: CardPrice;
  readonly low: CardPrice;
  readonly again: CardPrice;
}

const dearest = (prices: readonly CardPrice[]) =>
  prices.reduce((most, price) => (price.over > most.over ? price : most));

/** The course of the prices whose day is known. Throws `TypeError` where the record of surveys ends before the stops. */
function courseOf(prices: readonly CardPrice[], cut: Day): Course {
  const dated = prices.filter(({ date }) => isDay(date)).toSorted((a, b) => a.date.localeCompare(b.date));
  const peak = dearest(dated);
  const after = dated.filter(({ date }) => date > cut);
  return { peak, low: after.find(({ series }) => series === peak.series)!, again: dearest(after) };
}

function draw(
  area: ChartArea,
  { prices, lang }: CardsOptions,
  { peak, low, again }: Course,
  cut: Day,
): readonly Node[] {
  const text = chartText(lang);
  const values = prices.map(({ over }) => over);
  const { from, to } = monthsOf(prices);
  const range = { from: firstDay(from), to: lastDay(to) };
  const frame = frameOf(area, range, [Math.min(...values), Math.max(...values)]);
  const { box, em, x, y } = frame;
  const value = ({ series, date, over }: CardPrice, [left, top]: readonly [number, number], style: Style) =>
    label(text.percent(valueText(over)), x(date as Day) + left * em, y(over) + top * em, {
      size: em,
      face: 'mapBold',
      fill: COLOURS[series],
      ...style,
    });
  return [
    ...valueAxis(frame, (value) => text.percent(valueText(value))),
    {
      kind: 'path',
      d: `M${num(x(cut))} ${num(box.y)}V${num(box.y + box.height)}`,
      style: dashed(em),
    },
    label(text.cards.cut(formatDay(cut, lang, 'dayMonth')), x(cut) + em / 3, box.y + 0.2 * em, { size: em }),
    ...timeAxis(frame, lang),
    ...prices.map((price) => mark(price, frame)),
    ...legend(frame, lang),
    value(peak, [-0.7, 0.3], { anchor: 'end' }),
    value(low, [0, 1.4], { anchor: 'middle', fill: 'ink' }),
    value(again, [0, -0.7], { anchor: 'middle' }),
  ];
}

/** The surveys in the order of their days; one row has what both makers’ cards cost, and who reported it. */
function tableOf(prices: readonly CardPrice[], lang: Lang): Chart['table'] {
  const { columns, makers } = chartText(lang).cards;
  const surveys = [...groupBy(prices, ({ date }) => date)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    columns: [columns.survey, ...MAKERS.map((maker) => columns.over(makers[maker])), columns.seen],
    rows: surveys.map(([date, reported]) => [
      date,
      ...MAKERS.map((maker) => {
        const price = reported.find(({ series }) => series === maker);
        return price ? valueText(price.over) : '';
      }),
      [...new Set(reported.map(({ publisher }) => publisher))].join(' / '),
    ]),
    links: surveys.map(([, reported]) => reported.find(({ url }) => url !== null)?.url ?? null),
  };
}

/** Prices of graphics cards over list price, by survey: points, since nothing is known between two. */
export function cardsChart(options: CardsOptions): Chart {
  const { record, prices, lang } = options;
  const { cards: text, percent } = chartText(lang);
  const cut = record.event(CUT)!.date;
  const course = courseOf(prices, cut);
  const said = ({ series, over, date }: CardPrice) =>
    text.price(text.makers[series], percent(valueText(over)), formatPublished(date, lang));
  const { peak, low, again } = course;
  const { from, to } = monthsOf(prices);
  return {
    lang,
    title: text.heading(
      percent(valueText(peak.over)),
      formatDay(peak.date as Day, lang),
      percent(valueText(low.over)),
      formatDay(low.date as Day, lang),
    ),
    about: text.about,
    caution: text.caution,
    sources: text.sources,
    licence: '',
    altText: joinSentences(
      [
        text.alt(formatMonth(from, lang), formatMonth(to, lang)),
        text.altCourse(said(peak), said(low), said(again)),
        text.caution,
      ],
      lang,
    ),
    table: tableOf(prices, lang),
    draw: (area) => draw(area, options, course, cut),
  };
}
