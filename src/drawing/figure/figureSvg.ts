import type { RecordDetails } from '../../events/model';
import type { StatusSnapshot } from '../../events/status';
import type { EventStore } from '../../events/store';
import type { Lang } from '../../i18n/text';
import { NATION, type Adcode } from '../../regions/region';
import { PALETTES, type Theme } from '../../theme/palette';
import { scaled, type Box } from '../box';
import { unitsIn } from '../cartography/drawnUnits';
import { captionOf, type Caption } from '../../words/caption';
import { copyrightText, footerText, type FooterText } from '../../words/footer';
import { layoutFigure, type Layout } from './layout';
import { legendOf, withoutNotes } from '../legend/legend';
import type { MapShapes } from '../cartography/mapShapes';
import { mapSvg } from '../cartography/mapSvg';
import { figureText } from '../../words/figureText';
import type { FigureMetadata } from '../svg/metadata';
import { projectCircles } from '../cartography/projects';
import { sheetSvg } from './sheet';
import { element } from '../svg/markup';

/** What may be asked of a figure's text. */
export interface FigureLook {
  /** Size of the legend's type in drawing units; all other type keeps its proportion to it. Null for the usual size. */
  readonly typeSize: number | null;
  /** Whether notes stand under the legend's classes. */
  readonly notes: boolean;
}

export const USUAL_LOOK: FigureLook = { typeSize: null, notes: true };

/** A figure to draw: the record, what is chosen, and how it is to look. */
export interface FigureOptions {
  readonly store: EventStore;
  /** The day and date mode. */
  readonly snapshot: StatusSnapshot;
  /** Names publishers where it is given. */
  readonly details?: RecordDetails;
  readonly shapes: MapShapes;
  /** The nation (default) or one province. */
  readonly entered?: Adcode;
  readonly select?: readonly Adcode[];
  readonly lang: Lang;
  readonly theme: Theme;
  /** In drawing units; see `PRESETS`. */
  readonly width: number;
  readonly height: number;
  /** Canonical address, as shown; null where the site has none. */
  readonly url: string | null;
  /** Data version, never the time of drawing. */
  readonly version: string;
  readonly look?: FigureLook;
  readonly idPrefix?: string;
  /** `export` (default): our own typefaces only. */
  readonly fonts?: 'page' | 'export';
}

/** A drawn figure. */
export interface Figure {
  readonly svg: string;
  readonly metadata: FigureMetadata;
  /** Where the map is, and every line of text outside it, in drawing units. */
  readonly map: Box;
  readonly boxes: readonly Box[];
}

/** The words of a figure, which its layout and its metadata share. */
interface Words {
  readonly caption: Caption;
  readonly footer: FooterText;
}

function wordsOf(options: FigureOptions): Words {
  const { store, snapshot, lang, entered } = options;
  return {
    caption: captionOf(store, snapshot, lang, entered),
    footer: footerText({ ...options, snapshots: [snapshot], unitsOn: unitsIn(options) }),
  };
}

function metadataOf({ lang, url, version }: FigureOptions, { caption, footer }: Words): FigureMetadata {
  return {
    Title: caption.headline,
    Description: caption.altText,
    Source: footer.sources,
    Copyright: copyrightText(lang),
    URL: url ?? '',
    Version: version,
  };
}

/** The map's name; over a province with the province's. */
function productLine({ store, entered = NATION, lang }: FigureOptions): string {
  const { product, productOf } = figureText(lang).figure;
  return entered === NATION ? product : productOf(store.gazetteer.get(entered).short[lang]);
}

/** Where everything of a figure goes. Throws `RangeError` when its size has no room for it. */
export function layoutOf(options: FigureOptions, words = wordsOf(options)): Layout {
  const { store, snapshot, entered = NATION, lang, theme, width, height } = options;
  const { idPrefix = 'figure', fonts = 'export', look = USUAL_LOOK } = options;
  const legend = legendOf(store, snapshot, lang, entered);
  return layoutFigure({
    lang,
    fonts,
    theme,
    width,
    height,
    idPrefix: `${idPrefix}-legend`,
    product: productLine(options),
    ...words,
    legend: look.notes ? legend : withoutNotes(legend),
    country: entered === NATION,
    typeSize: look.typeSize,
  });
}

/**
 * The whole figure: title, statement, map, legend with counts, sources, credits, boundary note, address and data version.
 * A pure function: the same options give the same text, in Node and in the browser.
 */
export function drawFigure(options: FigureOptions): Figure {
  const { store, snapshot, shapes, entered = NATION, select, lang, theme, width, height } = options;
  const { idPrefix = 'figure', fonts = 'export' } = options;
  const palette = PALETTES[theme];
  const words = wordsOf(options);
  const layout = layoutOf(options, words);
  const { map, scale } = layout;
  const drawing = mapSvg({
    lang,
    fonts,
    shapes,
    snapshot,
    gazetteer: store.gazetteer,
    theme,
    entered,
    ...(select ? { select } : {}),
    circles: projectCircles(store, entered, snapshot.day),
    idPrefix: `${idPrefix}-map`,
    size: { width: map.width, height: map.height },
    at: { x: map.x, y: map.y },
  });
  const metadata = metadataOf(options, words);
  const svg = sheetSvg(
    { id: idPrefix, legendId: `${idPrefix}-legend`, lang, theme, width, height, scale, metadata },
    layout.svg +
      drawing +
      element('rect', { ...map, fill: 'none', stroke: palette.rule, 'stroke-width': 0.75 }),
  );
  return {
    svg,
    metadata,
    map: scaled(map, scale),
    boxes: layout.boxes.map((box) => scaled(box, scale)),
  };
}

/** The figure's text alone. */
export function figureSvg(options: FigureOptions): string {
  return drawFigure(options).svg;
}
