import { formatList, formatMonth } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import type { Shares } from '../../series/model';
import { daysOf, months } from '../../series/run';
import { chinaRun, largestAtEnd } from '../../series/shares';
import type { Day } from '../../time/day';
import type { DayRange } from '../../time/span';
import { firstDay, nextMonth } from '../../time/month';
import { barLabels, barNodes, silentNodes, type Bar } from './bars';
import type { Chart } from './model';
import { frameOf, timeAxis, valueAxis } from './plot';
import { chartText, valueText } from './text';

/** Days over which shares are drawn, without them all of the table; and where days lie, where another surface has decided that. */
interface ShareView {
  readonly range?: DayRange;
  readonly x?: (d: Day) => number;
}

/** The countries with the largest shares in the last month of the table, as a sentence. */
function largestText(shares: Shares, lang: Lang): string {
  const { china, percent } = chartText(lang);
  const largest = largestAtEnd(shares).slice(0, 3);
  const said = largest.map(({ country, share }) => `${country[lang]} ${percent(valueText(share))}`);
  return china.last(formatMonth(largest[0]!.month, lang), formatList(said, lang));
}

/** China's share of the world's hash rate by month. */
export function chinaChart(shares: Shares, lang: Lang, view: ShareView = {}): Chart {
  const { china: text, cambridge, cambridgeLicence } = chartText(lang);
  const percent = (value: number) => chartText(lang).percent(valueText(value));
  const bars = months(chinaRun(shares)).map(({ at, value }): Bar => ({
    at,
    value: value === 0 ? null : value,
    silent: value === 0,
  }));
  const valueIn = (m: string) => percent(bars.find(({ at }) => at === m)!.value!);
  const largest = largestText(shares, lang);
  const title = text.heading(valueIn('2019-09'), valueIn('2021-04'), valueIn('2022-01'));
  return {
    lang,
    title,
    about: joinSentences([chartText(lang).hashRate, text.about, largest, chartText(lang).silent], lang),
    caution: text.caution,
    sources: cambridge,
    licence: cambridgeLicence,
    altText: joinSentences([text.alt, title + LANGUAGES[lang].stop, largest, text.caution], lang),
    table: {
      columns: text.columns,
      rows: bars.map(({ at, value, silent }) => [
        at,
        silent ? text.noneReported : value === null ? '' : valueText(value),
      ]),
    },
    draw(area) {
      const { range = daysOf(chinaRun(shares)), x } = view;
      const frame = frameOf(area, range, 80, x);
      const shown = bars.filter(({ at }) => firstDay(nextMonth(at)) > range.from && firstDay(at) <= range.to);
      return [
        ...valueAxis(frame, percent),
        ...barNodes(frame, shown),
        ...timeAxis(frame, lang),
        ...barLabels(frame, { bars: shown, lang }),
        ...silentNodes(frame, { bars: shown, lang }),
      ];
    },
  };
}
