import type { EventStore } from '../../events/store';
import { capitalise, formatMonth } from '../../i18n/format';
import { joinSentences } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { mapName } from '../../regions/gazetteer';
import type { Adcode } from '../../regions/region';
import type { Shares } from '../../series/model';
import { months } from '../../series/run';
import { monthState, shareOf, shareRun } from '../../series/shares';
import type { Day } from '../../time/day';
import { lastDay } from '../../time/month';
import { statusText } from '../../words/statusText';
import type { Node } from '../scene/scene';
import type { Box } from '../box';
import { bandNodes, shownStretches } from './band';
import { barLabels, barNodes, silentNodes, type Bar } from './bars';
import type { Chart, ChartArea } from './model';
import { dashed, frameOf, label, timeAxis, valueAxis, type Frame } from './plot';
import { chartText, valueText } from './text';

/** What a chart of a place is of. */
export interface PlaceOptions {
  readonly record: EventStore;
  readonly shares: Shares;
  readonly adcode: Adcode;
  readonly lang: Lang;
}

/** From the first month of the figures to the end of the year in which they stop. */
const RANGE = { from: '2019-09-01' as Day, to: '2021-12-31' as Day };
/** From here on no provincial figures exist. */
const NONE_FROM = '2021-08-01' as Day;

/** The field in which no figures exist, so that it is not read as zero. */
const fieldOf = ({ x, box, range }: Frame): Box => ({
  ...box,
  x: x(NONE_FROM),
  width: x(range.to) - x(NONE_FROM),
});

/** The rim of that field, and the words in it that no figures exist. */
function noFigures(frame: Frame, lang: Lang): readonly Node[] {
  const { em } = frame;
  const field = fieldOf(frame);
  return [
    {
      kind: 'rect',
      box: field,
      style: dashed(em),
    },
    // A word a line: the field is narrow.
    ...chartText(lang)
      .place.noFigures.split(' ')
      .map((word, line) =>
        label(word, field.x + field.width / 2, field.y + field.height / 2 + 1.1 * line * em, {
          size: 0.9 * em,
          anchor: 'middle',
        }),
      ),
  ];
}

function draw(
  { box, em, slack }: ChartArea,
  options: PlaceOptions,
  bars: readonly Bar[],
  most: number,
): readonly Node[] {
  const { record, adcode, lang } = options;
  const text = chartText(lang).place;
  const below = { ...box, y: box.y + 4.4 * em, height: box.height - 4.4 * em };
  const frame = frameOf({ box: below, em, slack }, RANGE, most);
  const band = { x: frame.box.x, y: box.y + 1.3 * em, width: frame.box.width, height: 1.7 * em };
  return [
    label(text.status, frame.box.x, box.y + em, { size: em, face: 'mapBold', fill: 'ink' }),
    ...bandNodes({ record, lang }, shownStretches(record, adcode, RANGE), {
      x: frame.x,
      box: band,
      em: 0.9 * em,
      slack,
    }),
    label(text.share, frame.box.x, below.y + 0.2 * em, { size: em, face: 'mapBold', fill: 'ink' }),
    ...valueAxis(frame, valueText),
    ...barNodes(frame, bars),
    ...noFigures(frame, lang),
    ...timeAxis(frame, lang),
    ...barLabels(frame, { bars, lang }),
    ...silentNodes(frame, { bars, lang, taken: [fieldOf(frame)] }),
  ];
}

/** How a place stands on the map above its share of China's hash rate; null for a place without figures of its own. */
export function placeChart(options: PlaceOptions): Chart | null {
  const { record, shares, adcode, lang } = options;
  const run = shareRun(shares, adcode, 'china');
  if (run === null) return null;
  const { place: text, cambridge, cambridgeLicence, percent } = chartText(lang);
  const name = mapName(record.gazetteer.get(adcode), lang);
  const bars = months(run).map(({ at, value }): Bar => ({
    at,
    value,
    silent: monthState(shares, at) === 'none-reported',
  }));
  const withValue = bars.filter(({ value }) => value !== null).toSorted((a, b) => b.value! - a.value!);
  const [most, least] = [withValue[0]!, withValue.at(-1)!];
  const said = ({ value, at }: Bar) => [percent(valueText(value!)), formatMonth(at, lang)] as const;
  const standing = (bar: Bar) => {
    const last = lastDay(bar.at);
    const { status } = statusText(record.statusOn(last).of(adcode), {
      gazetteer: record.gazetteer,
      lang,
      near: last,
    });
    return capitalise(status);
  };
  return {
    lang,
    title: text.heading(name, ...said(most)),
    about: joinSentences([chartText(lang).hashRate, text.about, chartText(lang).silent], lang),
    caution: text.caution,
    sources: cambridge,
    licence: cambridgeLicence,
    altText: joinSentences(
      [text.alt(name), text.altMost(...said(most), ...said(least)), text.altEnd, text.caution],
      lang,
    ),
    table: {
      columns: text.columns,
      rows: bars.map((bar) => {
        const world = shareOf(shares, adcode, bar.at, 'world');
        const none = bar.silent ? chartText(lang).china.noneReported : '';
        return [
          bar.at,
          bar.value === null ? none : valueText(bar.value),
          world === null ? none : valueText(world),
          standing(bar),
        ];
      }),
    },
    draw: (area) => draw(area, options, bars, most.value!),
  };
}
