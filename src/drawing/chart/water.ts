import { joinSentences, LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Adcode } from '../../regions/region';
import type { SpilledWater } from '../../series/model';
import type { Colour } from '../../theme/colours';
import type { Day } from '../../time/day';
import { num } from '../svg/markup';
import { widestText } from '../text/measure';
import type { Node, Style } from '../scene/scene';
import type { Chart, ChartArea } from './model';
import { dashed, frameOf, label, valueAxis, type Frame } from './plot';
import { chartText, valueText } from './text';

/** The place of the chart: what is known of others is too little to draw. */
export const WATER_PLACE: Adcode = '510000';

type Definition = SpilledWater['definition'];
const DEFINITIONS: readonly Definition[] = ['grid', 'basins', 'other'];
const COLOURS: Readonly<Record<Exclude<Definition, 'other'>, Colour>> = {
  grid: { light: '#7aa9c4', dark: '#7fb2d1' },
  basins: { light: '#1f5f7a', dark: '#3f92b4' },
};

/** Years before this one are of the grid, later ones of other definitions. */
const BREAK = '2018';

/** Where a bar stands, in widths of a year from the left; parts of years stand apart on the right. */
function slotOf({ year, part }: SpilledWater, first: number): number {
  return Number(year) - first + (part ? 1.5 : 0);
}

function look(definition: Definition, em: number): Style {
  return definition === 'other' ? dashed(em) : { fill: COLOURS[definition] };
}

/** The definitions with their looks, in a row over the bars. */
function legend({ box, em, slack }: Frame, lang: Lang): readonly Node[] {
  const { definitions } = chartText(lang).water;
  let x = box.x;
  return DEFINITIONS.flatMap((definition) => {
    const left = x;
    const y = box.y - 0.6 * em;
    x += 1.3 * em + widestText(definitions[definition], em, 'sans', { lang, slack }) + em;
    return [
      {
        kind: 'rect',
        box: { x: left, y: y - 0.8 * em, width: 0.9 * em, height: 0.9 * em },
        style: look(definition, em),
      },
      label(definitions[definition], left + 1.3 * em, y, { size: em, fill: 'ink' }),
    ];
  });
}

function draw({ box, em, slack }: ChartArea, items: readonly SpilledWater[], lang: Lang): readonly Node[] {
  const text = chartText(lang).water;
  const first = Math.min(...items.map(({ year }) => Number(year)));
  const slots = Math.max(...items.map((item) => slotOf(item, first))) + 1;
  const below = { ...box, y: box.y + em, height: box.height - 2.2 * em };
  const range = { from: `${first}-01-01` as Day, to: `${first}-12-31` as Day };
  const frame = frameOf({ box: below, em, slack }, range, Math.max(...items.map(({ twh }) => twh)));
  const { box: plot, y } = frame;
  const width = plot.width / slots;
  const base = plot.y + plot.height;
  const middle = (slot: number) => plot.x + (slot + 0.5) * width;
  const under = (words: string, slot: number, lines: number) =>
    label(words, middle(slot), base + lines * em, { size: em, anchor: 'middle' });
  // Where years have no room beside each other, all but the first are written short.
  const isTight = widestText(BREAK, em, 'sans', { lang, slack }) + em / 4 > width;
  const underYear = (year: string, slot: number) =>
    under(isTight && slot > 0 ? `’${year.slice(2)}` : year, slot, 1.3);
  const rule = (slot: number): Node => ({
    kind: 'path',
    d: `M${num(plot.x + slot * width)} ${num(plot.y)}V${num(base)}`,
    style: dashed(em),
  });
  const parts = items.filter(({ part }) => part).map((item) => slotOf(item, first));
  const missing = Number(BREAK) - first;
  return [
    ...valueAxis(frame, valueText),
    rule(missing),
    rule(Math.min(...parts) - 0.25),
    ...items.flatMap((item): readonly Node[] => {
      const slot = slotOf(item, first);
      const top = y(item.twh);
      return [
        {
          kind: 'rect',
          box: { x: middle(slot) - 0.4 * width, y: top, width: 0.8 * width, height: base - top },
          style: look(item.definition, em),
        },
        label(valueText(item.twh), middle(slot), top - em / 3, {
          size: 0.9 * em,
          anchor: 'middle',
          fill: 'ink',
        }),
        underYear(item.year, slot),
      ];
    }),
    underYear(BREAK, missing),
    label(text.none, middle(missing), base - em / 2, { size: em, anchor: 'middle' }),
    under(text.part, parts.reduce((sum, slot) => sum + slot, 0) / parts.length, 2.5),
    ...legend(frame, lang),
  ];
}

/** Hydropower spilled in Sichuan by year, each with its definition, which are not comparable with each other. */
export function waterChart(water: readonly SpilledWater[], lang: Lang): Chart {
  const { water: text } = chartText(lang);
  const items = water.filter(({ place }) => place === WATER_PLACE);
  const parts = items.filter(({ part }) => part).toSorted((a, b) => a.year.localeCompare(b.year));
  const [before, after] = [parts.at(-2)!, parts.at(-1)!];
  const unit = ({ twh }: SpilledWater) => text.unit(valueText(twh));
  return {
    lang,
    title: text.heading(after.year, unit(after), unit(before)),
    about: text.about,
    caution: text.caution,
    sources: text.sources,
    licence: '',
    altText: joinSentences(
      [
        text.alt,
        ...DEFINITIONS.map((definition) =>
          text.altValues(
            text.definitions[definition],
            items
              .filter((item) => item.definition === definition)
              .map((item) => `${item.part ? text.partOf(item.year) : item.year} ${unit(item)}`)
              .join(LANGUAGES[lang].semicolon),
          ),
        ),
        text.caution,
      ],
      lang,
    ),
    table: {
      columns: text.columns,
      rows: items.map(({ year, part, twh, definition, publisher }) => [
        part ? text.partOf(year) : year,
        valueText(twh),
        text.definitions[definition],
        publisher,
      ]),
      links: items.map(({ url }) => url),
    },
    draw: (area) => draw(area, items, lang),
  };
}
