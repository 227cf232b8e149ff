import type { RecordDetails } from '../../events/model';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import { gap, paragraph, ruleLine, stack, type Block, type Setting, type TextStyle } from '../text/block';
import { captionOf } from '../../words/caption';
import { unitsIn } from '../cartography/drawnUnits';
import type { MapShapes } from '../cartography/mapShapes';
import { figureText } from '../../words/figureText';
import type { FigureMetadata } from '../svg/metadata';
import { sheetSvg } from '../figure/sheet';
import { capitalise, formatDay } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import type { Lang } from '../../i18n/text';
import { displayName } from '../../regions/gazetteer';
import { NATION, type Adcode } from '../../regions/region';
import { PALETTES, type Theme } from '../../theme/palette';
import { copyrightText, footerText, sourcesText, type FooterOptions } from '../../words/footer';

/** Several days to draw, and how. */
export interface StoryboardOptions {
  readonly store: EventStore;
  readonly details: RecordDetails;
  /** Rising days, one map each. */
  readonly snapshots: readonly StatusSnapshot[];
  readonly shapes: MapShapes;
  readonly entered?: Adcode;
  readonly lang: Lang;
  readonly theme: Theme;
  /** In drawing units. */
  readonly width: number;
  readonly height: number;
  readonly url: string | null;
  readonly version: string;
}

export const MARGIN = 20;
export const LEGEND_ID = 'storyboard-legend';

/** How a storyboard sets its text: with our own typefaces. */
export function settingOf({ lang }: StoryboardOptions): Setting {
  return { lang, fonts: 'export' };
}

export function styleOf(size: number, face: TextStyle['face'], fill: string, lang: Lang): TextStyle {
  return { size, face, fill, leading: LANGUAGES[lang].leading.text };
}

/** The stretch of days, with the province where one is entered. */
export function titleOf({ store, snapshots, entered = NATION, lang }: StoryboardOptions): string {
  const [from, to] = [snapshots[0]!, snapshots.at(-1)!].map(({ day }) => formatDay(day, lang)) as [
    string,
    string,
  ];
  const range = figureText(lang).figure.range(from, to);
  if (entered === NATION) return range;
  return displayName(store.gazetteer, entered, lang) + LANGUAGES[lang].colon + range;
}

/** What heads a day, without the day where that stands over it already. */
export function headlineOf({ store, lang }: StoryboardOptions, snapshot: StatusSnapshot): string {
  const { headline } = captionOf(store, snapshot, lang);
  const day = formatDay(snapshot.day, lang);
  const rest = headline.startsWith(day) ? headline.slice(day.length).replace(/^(: |：)/, '') : headline;
  return capitalise(rest);
}

/** What the footer speaks of: the units of all days. */
function footerOf(options: StoryboardOptions): FooterOptions & { readonly version: string } {
  return { ...options, unitsOn: unitsIn(options) };
}

/** Sources of all days, credits, address and version, across the bottom. */
export function footerBlock(options: StoryboardOptions, x: number, y: number, width: number): Block {
  const { theme, lang } = options;
  const { sources, credits, address } = footerText(footerOf(options));
  const palette = PALETTES[theme];
  const setting = settingOf(options);
  const small = styleOf(9, 'sans', palette.muted, lang);
  return stack(y, [
    () => ruleLine(x, y, width, palette.rule),
    gap(5),
    (at) => paragraph(sources, x, at, width, small, setting),
    (at) => paragraph(credits, x, at, width, small, setting),
    (at) => paragraph(address, x, at, width, { ...small, fill: palette.ink }, setting),
  ]);
}

/** What the drawing of these days says about itself. */
export function metadataOf(options: StoryboardOptions): FigureMetadata {
  const { store, snapshots, lang, entered, url, version } = options;
  const { stop, colon } = LANGUAGES[lang];
  const sentences = snapshots.flatMap((snapshot) => {
    const { headline, statement } = captionOf(store, snapshot, lang, entered);
    return [headline + stop, statement];
  });
  return {
    Title: figureText(lang).figure.product + colon + titleOf(options),
    Description: joinSentences(sentences, lang),
    Source: sourcesText(footerOf(options)),
    Copyright: copyrightText(lang),
    URL: url ?? '',
    Version: version,
  };
}

/** The whole drawing around its content, which is in layout units, `scale` drawing units each. */
export function wholeSvg(
  { width, height, lang, theme }: StoryboardOptions,
  metadata: FigureMetadata,
  content: string,
  scale: number,
): string {
  const sheet = { id: 'storyboard', legendId: LEGEND_ID, lang, theme, width, height, scale, metadata };
  return sheetSvg(sheet, content);
}
