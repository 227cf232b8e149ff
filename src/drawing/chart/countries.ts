import { scaleLinear } from 'd3-scale';
import { formatMonth } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { REST, type CountryShares, type LaterEstimate, type Outcomes, type Shares } from '../../series/model';
import { daysOf, inMonth, months } from '../../series/run';
import { largestAtEnd } from '../../series/shares';
import type { Colour } from '../../theme/colours';
import { dayNumber } from '../../time/day';
import { firstDay, type Month } from '../../time/month';
import type { Node } from '../scene/scene';
import { num } from '../svg/markup';
import { widestText } from '../text/measure';
import type { Chart, ChartArea } from './model';
import { dashed, frameOf, HASH_COLOUR, label, linePath, timeAxis, valueAxis, type Frame } from './plot';
import { chartText, valueText } from './text';

const CHINA = 'CHN';

/** Countries that are named and coloured; the others are thin lines, and in the table. */
const COLOURS: Readonly<Record<string, Colour>> = {
  [CHINA]: HASH_COLOUR,
  USA: { light: '#8a6d1c', dark: '#d9b75a' },
  KAZ: { light: '#2d7f72', dark: '#5cc4b4' },
  CAN: { light: '#56707f', dark: '#9db8c6' },
  RUS: { light: '#9a4a6b', dark: '#e294b6' },
};

/** Those of them beside China. */
const OTHERS = Object.keys(COLOURS).filter((code) => code !== CHINA);

/** The field of later estimates begins this far from the right, as a share of the width. */
const LATER_SHARE = 0.2;

/** A share as it is drawn: none reported, which is no zero, is a gap. */
function drawn({ code, ofWorld }: CountryShares, m: Month): number | null {
  const value = inMonth(ofWorld, m);
  return code === CHINA && value === 0 ? null : value;
}

function lineOf(country: CountryShares, { x, y, em }: Frame): Node {
  const values = months(country.ofWorld).map(({ at }) => ({ x: x(firstDay(at)), value: drawn(country, at) }));
  const colour = COLOURS[country.code];
  return {
    kind: 'path',
    d: linePath(values, y),
    className: 'chart-line',
    style: { fill: 'none', stroke: colour ?? 'rule', strokeWidth: colour ? em / 5 : em / 10, join: 'round' },
  };
}

/** Estimates by country of the machines, which are comparable with each other alone. */
const machinesOnly = ({ later }: Outcomes) =>
  later.filter(({ measure, share, code }) => measure === 'machines' && share !== null && COLOURS[code]);

function laterNodes(
  estimates: readonly LaterEstimate[],
  frame: Frame,
  field: ChartArea['box'],
  lang: Lang,
): readonly Node[] {
  const { em, y } = frame;
  const periods = [...new Set(estimates.map(({ period }) => period))];
  const place = (period: string) =>
    field.x + (field.width * (periods.indexOf(period) + 0.5)) / periods.length;
  return [
    {
      kind: 'path',
      d: `M${field.x} ${frame.box.y}V${frame.box.y + frame.box.height}`,
      style: dashed(em),
    },
    label(chartText(lang).countries.later, field.x + em / 3, frame.box.y + 0.8 * em, { size: 0.9 * em }),
    label(
      periods[0]?.slice(0, 4) ?? '',
      field.x + field.width / 2,
      frame.box.y + frame.box.height + 1.3 * em,
      {
        size: em,
        anchor: 'middle',
        face: 'mapBold',
        fill: 'ink',
      },
    ),
    ...estimates.map(({ period, share, code }): Node => ({
      kind: 'circle',
      x: place(period),
      y: y(share!),
      radius: em / 3,
      style: { fill: 'paper', stroke: COLOURS[code]!, strokeWidth: em / 6 },
    })),
  ];
}

/** The name of a country at the end of its line. */
interface EndName {
  readonly fill: Colour;
  readonly text: string;
  /** Where the line ends. */
  readonly end: readonly [x: number, y: number];
  /** The middle of the name beside it. */
  readonly at: number;
}

/** Room for a name over the next, in em. */
const LINE = 1.15;

/** The names of the countries `named`, the largest last share first, each with room for itself. */
function endNames(named: readonly CountryShares[], { em, x, y, box }: Frame, lang: Lang): readonly EndName[] {
  const ends = named.map((country) => {
    const { at, value } = months(country.ofWorld).at(-1)!;
    return { fill: COLOURS[country.code]!, text: country[lang], end: [x(firstDay(at)), y(value!)] as const };
  });
  let free = box.y;
  return ends
    .toSorted((a, b) => a.end[1] - b.end[1])
    .map((each) => {
      const at = Math.max(free, each.end[1]);
      free = at + LINE * em;
      return { ...each, at };
    });
}

/** The names beside the ends of the lines, each with a line to its own where it had to move. */
function nameNodes(names: readonly EndName[], { em, box }: Frame): readonly Node[] {
  const right = box.x + box.width;
  return names.flatMap(({ fill, text, end, at }): readonly Node[] => [
    {
      kind: 'path',
      d: `M${end.map(num).join(' ')}L${num(right + 0.7 * em)} ${num(at)}`,
      style: { fill: 'none', stroke: fill, strokeWidth: em / 12 },
    },
    label(text, right + 0.9 * em, at + em / 3, { size: em, face: 'mapBold', fill }),
  ]);
}

/** Shares of countries by month, and later estimates by another method as points apart. */
export function countriesChart(shares: Shares, outcomes: Outcomes, lang: Lang): Chart {
  const { countries: text, cambridge, cambridgeLicence, luxor, percent, china } = chartText(lang);
  const { countries } = shares;
  const ordered = countries.toSorted((a, b) => Number(a.code === REST) - Number(b.code === REST));
  const named = countries.filter(({ code }) => COLOURS[code]);
  const estimates = machinesOnly(outcomes);
  const ends = ({ ofWorld }: CountryShares) => {
    const values = months(ofWorld);
    return [percent(valueText(values[0]!.value!)), percent(valueText(values.at(-1)!.value!))] as const;
  };
  const find = (code: string) => countries.find((country) => country.code === code)!;
  const shareOf = (country: CountryShares, at: Month) => {
    const value = drawn(country, at);
    return value === null ? china.noneReported : valueText(value);
  };
  const periods = [...new Set(estimates.map(({ period }) => period))];
  const largest = largestAtEnd(shares)[0]!;
  return {
    lang,
    title: text.heading(
      formatMonth(largest.month, lang),
      largest.country[lang],
      ends(largest.country)[1],
      ends(find(CHINA))[1],
    ),
    about: joinSentences([chartText(lang).hashRate, text.about], lang),
    caution: text.caution,
    sources: joinSentences([cambridge, luxor], lang),
    licence: cambridgeLicence,
    altText: joinSentences(
      [
        text.alt,
        text.altChina(...ends(find(CHINA))),
        ...OTHERS.map((code) => text.altOther(find(code)[lang], ...ends(find(code)))),
        text.caution,
      ],
      lang,
    ),
    table: {
      columns: [text.month, ...ordered.map((country) => country[lang])],
      rows: [
        ...months(find(CHINA).ofWorld).map(({ at }) => [
          at,
          ...ordered.map((country) => shareOf(country, at)),
        ]),
        ...periods.map((period) => [
          text.estimate(period),
          ...ordered.map(({ code }) => {
            const found = estimates.find((estimate) => estimate.period === period && estimate.code === code);
            return found ? valueText(found.share!) : '';
          }),
        ]),
      ],
    },
    draw({ box, em, slack }) {
      const widest = Math.max(
        ...named.map((country) => widestText(country[lang], em, 'bold', { lang, slack })),
      );
      const later = box.width * LATER_SHARE;
      const width = box.width - later - widest - 1.5 * em;
      // Values are named over their rules, names stand where those would be.
      const days = daysOf(find(CHINA).ofWorld);
      const x = scaleLinear([dayNumber(days.from), dayNumber(days.to)], [box.x, box.x + width]);
      const frame = frameOf({ box: { ...box, width }, em, slack }, days, 80, (d) => x(dayNumber(d)));
      const field = { ...box, x: box.x + box.width - later, width: later };
      const lines = ordered.toSorted((a, b) => Number(!!COLOURS[a.code]) - Number(!!COLOURS[b.code]));
      return [
        ...valueAxis(frame, (value) => percent(valueText(value))),
        ...lines.map((country) => lineOf(country, frame)),
        ...laterNodes(estimates, frame, field, lang),
        ...timeAxis(frame, lang),
        ...nameNodes(endNames(named, frame, lang), frame),
      ];
    },
  };
}
