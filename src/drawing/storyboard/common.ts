import type { Colouring } from '../../layers/layer';
import type { Block, TextStyle } from '../text/block';
import { footOf } from '../cartography/drawnUnits';
import type { FigureMetadata } from '../scene/metadata';
import type { Node, Scene } from '../scene/scene';
import { footerBlock } from '../figure/footerBlock';
import { MARGIN, sheetScene } from '../figure/sheet';
import { capitalise, formatDay } from '../../i18n/format';
import { joinSentences, LANGUAGES } from '../../i18n/language';
import { TYPESETTING } from '../../i18n/typesetting';
import { displayName } from '../../regions/gazetteer';
import { NATION } from '../../regions/region';
import type { Token } from '../../theme/colours';
import { figureText } from '../../words/figureText';
import { pictureText } from '../../words/pictureText';
import { sharedLegend } from './legend';
import type { StoryboardOptions } from './options';
import { publishersOf } from '../../words/evidence';
import { creditsText, footerText, sourcesText, type FooterOptions } from '../../words/footer';

/** How text of a storyboard is set. */
export function styleOf(
  size: number,
  face: TextStyle['face'],
  fill: Token,
  { lang, slack }: Pick<StoryboardOptions, 'lang' | 'slack'>,
): TextStyle {
  return { size, face, fill, slack, heading: face === 'serif', leading: TYPESETTING[lang].leading.text };
}

/** What the last map says, where it is the answer; else the stretch of days, with the province where one is entered. */
export function titleOf({ record, colourings, headings, entered = NATION, lang }: StoryboardOptions): string {
  if (headings) return colourings.at(-1)!.caption(lang, { entered }).headline;
  const [from, to] = [colourings[0]!, colourings.at(-1)!].map(({ day }) => formatDay(day, lang)) as [
    string,
    string,
  ];
  const range = figureText(lang).figure.range(from, to);
  if (entered === NATION) return range;
  return displayName(record.gazetteer, entered, lang) + LANGUAGES[lang].colon + range;
}

/** What heads a day, without the day where that stands over it already. */
export function headlineOf({ lang }: StoryboardOptions, colouring: Colouring): string {
  const { headline } = colouring.caption(lang);
  const day = formatDay(colouring.day, lang);
  const rest = headline.startsWith(day) ? headline.slice(day.length).replace(/^(: |：)/, '') : headline;
  return capitalise(rest);
}

/** What stands over each map: its heading, and what heads its day or, of the answer, all that it says. */
export function captionsOf(
  options: StoryboardOptions,
): readonly { readonly heading: string; readonly text: string }[] {
  const { colourings, headings, entered, lang } = options;
  return colourings.map((colouring, i) => {
    const heading = headings?.[i];
    const day = formatDay(colouring.day, lang);
    if (heading === undefined) return { heading: day, text: headlineOf(options, colouring) };
    if (i === colourings.length - 1) return { heading, text: colouring.caption(lang, { entered }).statement };
    return { heading: heading + LANGUAGES[lang].colon + day, text: headlineOf(options, colouring) };
  });
}

/** What the footer speaks of: the units of all days. */
function footerOf(options: StoryboardOptions): FooterOptions & { readonly version: string } {
  const { record, colourings, shapes, entered = NATION, lang } = options;
  const foot = footOf(colourings, { shapes, gazetteer: record.gazetteer, entered }, lang);
  return { ...options, ...foot, publishers: publishersOf(options.details, foot.acts, lang) };
}

/** What stands at the bottom of a drawing of several days. */
interface Bottom {
  readonly legend: Block;
  /** Sources of all days, credits, address and version. */
  readonly footer: Block;
  /** Where they begin. */
  readonly legendTop: number;
  readonly footerTop: number;
}

/**
 * The legend in words of `wording` and `legendWidth` wide, and under it the footer from edge to edge, of a drawing that is
 * `across` wide and `down` high in layout units.
 */
export function bottomOf(
  options: StoryboardOptions,
  { across, down }: { readonly across: number; readonly down: number },
  wording: 'label' | 'short',
  legendWidth = across - 2 * MARGIN,
): Bottom {
  const small = styleOf(9, 'sans', 'muted', options);
  const footerAt = (y: number) =>
    footerBlock(
      footerText(footerOf(options)),
      { x: MARGIN, y, width: across - 2 * MARGIN },
      small,
      options.lang,
    );
  const legendAt = (y: number) => sharedLegend(options, { x: MARGIN, y, width: legendWidth }, wording);
  const footerTop = down - MARGIN * 0.7 - footerAt(0).height;
  const legendTop = footerTop - 10 - legendAt(0).height;
  return { legend: legendAt(legendTop), footer: footerAt(footerTop), legendTop, footerTop };
}

/** What the drawing of these days says about itself. */
export function metadataOf(options: StoryboardOptions): FigureMetadata {
  const { colourings, lang, entered, url, version } = options;
  const { stop, colon } = LANGUAGES[lang];
  const captions = options.headings ? captionsOf(options) : null;
  const foot = footerOf(options);
  const sentences = colourings.flatMap((colouring, i) => {
    const { headline, statement } = colouring.caption(lang, { entered });
    return [...(captions ? [captions[i]!.heading + stop] : []), headline + stop, statement];
  });
  return {
    Title: pictureText(lang).product + colon + titleOf(options),
    Description: joinSentences(sentences, lang),
    Source: sourcesText(foot),
    Copyright: creditsText(lang, foot.licence),
    URL: url ?? '',
    Version: version,
  };
}

/** The whole drawing around its content, which is in layout units, `scale` drawing units each. */
export function wholeScene(
  options: StoryboardOptions,
  scale: number,
  nodes: readonly Node[],
  about = metadataOf(options),
): Scene {
  return sheetScene({ ...options, scale, about }, nodes);
}
