import { joinSentences } from '../../i18n/language';
import { TYPESETTING } from '../../i18n/typesetting';
import { addressText } from '../../words/footer';
import { pictureText } from '../../words/pictureText';
import { DESIGN_AREA, MARGIN, sheetScene } from '../figure/sheet';
import type { Scene } from '../scene/scene';
import { gap, paragraph, ruleLine, stack, type TextStyle } from '../text/block';
import type { Slack } from '../text/measure';
import type { Chart } from './model';
import { chartText } from './text';

/** A chart as a figure of its own. */
export interface ChartFigure {
  readonly chart: Omit<Chart, 'table'>;
  /** What stands over the title; without it, the series that charts belong to. */
  readonly product?: string;
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  /** Canonical address, as shown; null where the site has none. */
  readonly url: string | null;
  /** Data version, never the time of drawing. */
  readonly version: string;
  /** As in `TextStyle`. */
  readonly slack?: Slack | undefined;
}

/** Below it small type could not be read. */
const LEAST_SCALE = 0.85;
/** Least height of a plot in layout units. */
const LEAST_PLOT = 160;

/** How the words of a chart and its numbers may be used: the record's licence, and the one of the numbers where they have another. */
export function rightsOf({ lang, licence }: Pick<Chart, 'lang' | 'licence'>): string {
  return joinSentences([pictureText(lang).data, licence], lang);
}

/**
 * A chart with title, plot, what it does not say, sources, licence, address and data version. Throws `RangeError` when its
 * size has no room for it.
 */
export function chartScene({ chart, product, width, height, url, version, slack }: ChartFigure): Scene {
  const { lang, title, about, caution, sources, licence, altText } = chart;
  const scale = Math.max(LEAST_SCALE, Math.sqrt((width * height) / DESIGN_AREA));
  const [wide, high] = [width / scale, height / scale];
  const column = { x: MARGIN, width: wide - 2 * MARGIN };
  const { leading } = TYPESETTING[lang];
  const style = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
    size,
    face: 'sans',
    fill: 'muted',
    leading: leading.text,
    slack,
    ...more,
  });
  const put = (text: string, set: TextStyle) => (y: number) => paragraph(text, { ...column, y }, set, lang);
  const head = stack(MARGIN, [
    put(product ?? chartText(lang).product, style(11, { face: 'bold' })),
    put(title, style(24, { face: 'serif', fill: 'ink', leading: leading.heading, heading: true })),
    gap(4),
    put(about, style(14)),
    gap(6),
  ]);
  const legal = joinSentences([sources, licence, pictureText(lang).data], lang);
  const footAt = (y: number) =>
    stack(y, [
      () => ruleLine({ ...column, y }, 'rule'),
      gap(6),
      put(caution, style(11, { face: 'bold', fill: 'ink' })),
      put(legal, style(10)),
      put(addressText(url, version, lang), style(10, { fill: 'ink' })),
    ]);
  const top = MARGIN + head.height;
  const foot = footAt(high - MARGIN / 2 - footAt(0).height);
  const room = high - MARGIN / 2 - foot.height - top;
  if (room < LEAST_PLOT) throw new RangeError(`No room for a chart at ${width} x ${height}`);
  const plot = chart.draw({ box: { ...column, y: top, height: room }, em: 12, slack });
  return sheetScene(
    {
      lang,
      width,
      height,
      scale,
      about: {
        Title: title,
        Description: altText,
        Source: joinSentences([about, sources], lang),
        Copyright: rightsOf(chart),
        URL: url ?? '',
        Version: version,
      },
    },
    [...head.nodes, { kind: 'group', children: plot }, ...foot.nodes],
  );
}
